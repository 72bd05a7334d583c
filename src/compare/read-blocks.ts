import type {Element, ElementContent, Root} from 'hast';
import {matches} from 'hast-util-select';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import type {Block, BlockKind} from './types.ts';

const parser = unified().use(rehypeParse, {fragment: true});

/**
 * Parts of an article whose words are no statement of the text: drawings (the steps say the same), explanations that
 * lie over the text, forms, links to take away, and what tells the edition itself.
 */
const notCompared = [
  'h1',
  'svg',
  'script',
  'style',
  'form',
  '.processkarta',
  '.karta-hamta',
  '.begrepp-ruta',
  '.checklista--alla',
  '.utgava-notis',
  '.utgava-byt',
  '.sidfot',
  '.hb-dold',
  'caption',
].join(',');

const blockTags: Readonly<Record<string, BlockKind>> = {
  h2: 'heading',
  h3: 'subheading',
  h4: 'subheading',
  h5: 'subheading',
  h6: 'subheading',
  li: 'item',
  tr: 'row',
  pre: 'code',
  p: 'text',
  summary: 'text',
  div: 'text',
  section: 'text',
  aside: 'text',
  blockquote: 'text',
  figure: 'text',
};

/** Elements that end a text without being a block of their own. */
const breaks = new Set(['ul', 'ol', 'dl', 'table', 'thead', 'tbody', 'details']);

/** The text of an article as a flat list of blocks, in reading order. */
export function readBlocks(html: string): Block[] {
  const root: Root = parser.parse(html);
  const blocks: Block[] = [];
  let open: {kind: BlockKind; text: string} = {kind: 'text', text: ''};
  const start = (kind: BlockKind): void => {
    const text = clean(open.text);
    if (text !== '') blocks.push({kind: open.kind, text});
    open = {kind, text: ''};
  };
  const walk = (node: ElementContent, outer: BlockKind): void => {
    if (node.type === 'text') open.text += node.value;
    if (node.type !== 'element' || matches(notCompared, node)) return;
    const kind = kindOf(node, outer);
    if (kind === 'row') {
      start('row');
      open.text = cellsOf(node).join(' · ');
    } else if (kind !== undefined || breaks.has(node.tagName)) {
      start(kind ?? outer);
      for (const child of node.children) walk(child, kind ?? outer);
    } else {
      for (const child of node.children) walk(child, outer);
      return;
    }
    start(outer);
  };
  for (const node of root.children) if (node.type === 'element' || node.type === 'text') walk(node, 'text');
  start('text');
  return blocks;
}

/** A paragraph in a list item is an item; a pair of a description list (`div` in `dl`) reads as a row. */
function kindOf({tagName, children}: Element, outer: BlockKind): BlockKind | undefined {
  if (tagName === 'div' && children.some((child) => child.type === 'element' && child.tagName === 'dt'))
    return 'row';
  const kind = blockTags[tagName];
  return kind === 'text' && outer === 'item' ? 'item' : kind;
}

function cellsOf({children}: Element): string[] {
  const cells = children.flatMap((child) => (child.type === 'element' ? [clean(textOf(child))] : []));
  return cells.filter((cell) => cell !== '');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || matches(notCompared, node)) return '';
  const text = node.children.map(textOf).join('');
  return node.tagName in blockTags || node.tagName === 'br' ? ` ${text} ` : text;
}

function clean(text: string): string {
  return text.replaceAll(/[\s\u200B]+/g, ' ').trim();
}
