import {matchTerms, type TermMatch, type TermMatcher} from './match-terms.ts';
import {element, link, strong, type ViewNode} from './nodes.ts';
import type {PageTerm} from './page-terms.ts';

/** What every Markdown node has of what is needed here; mdast's own types fit. */
interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly checked?: boolean | null | undefined;
  readonly children?: readonly TreeNode[];
}

/** More than this many marked words in a section make a page restless. */
const mostInSection = 3;

/** What has been explained so far. */
interface Progress {
  readonly match: TermMatcher<PageTerm>;
  /** Terms that the section has explained, or linked to. */
  known: Set<string>;
  inSection: number;
  /** How often each term has been explained on the page, for ids of their own. */
  readonly onPage: Map<string, number>;
}

/**
 * Explains terms of the glossary where a section (heading of level 2 or 3) first uses them: the word becomes a button
 * that opens its definition by the browser's own means, the popover attribute, without any script.
 * Headings, links, emphasised words, code, tables and tasks to tick keep their words as they are.
 *
 * @param nodes the page's own text, before anything derived is added
 * @param isText false for nodes that readers do not get to see as text
 * @returns the same nodes, with the texts split where a term is explained
 */
export function explainTerms<N extends TreeNode>(
  nodes: readonly N[],
  terms: readonly PageTerm[],
  isText: (node: N) => boolean = () => true,
): TreeNode[] {
  const progress: Progress = {match: matchTerms(terms), known: new Set(), inSection: 0, onPage: new Map()};
  return nodes.flatMap((node): TreeNode[] => {
    if (node.type === 'heading' && (node.depth === 2 || node.depth === 3)) {
      progress.known = new Set();
      progress.inSection = 0;
    }
    return isText(node) ? explainNode(node, progress) : [node];
  });
}

const transparent = new Set([
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'containerDirective',
  'emphasis',
]);
const links = new Set(['link', 'linkReference']);

function explainNode(node: TreeNode, progress: Progress): TreeNode[] {
  if (node.type === 'text') return explainText(node, progress);
  // A link that names a term leads to what it means, or close to it.
  if (links.has(node.type)) noteTerms(node, progress);
  const isTask = typeof node.checked === 'boolean';
  if (!node.children || !transparent.has(node.type) || isTask || isLabel(node)) return [node];
  return [{...node, children: node.children.flatMap((child) => explainNode(child, progress))}];
}

/** The heading of a box (`:::tip[Rubrik]`), as remark-directive marks it. */
function isLabel(node: TreeNode): boolean {
  const data: unknown = Reflect.get(node, 'data');
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'directiveLabel');
}

function noteTerms(node: TreeNode, progress: Progress): void {
  for (const {term} of progress.match(node.value ?? '')) progress.known.add(term.id);
  for (const child of node.children ?? []) noteTerms(child, progress);
}

function explainText(node: TreeNode, progress: Progress): TreeNode[] {
  const text = node.value ?? '';
  const firsts = progress.match(text).filter((match) => isFirst(match, progress));
  if (firsts.length === 0) return [node];
  const pieces: TreeNode[] = [];
  let from = 0;
  const addText = (to: number) => {
    if (to > from) pieces.push({type: 'text', value: text.slice(from, to)});
  };
  for (const match of firsts) {
    addText(match.from);
    const [signs = ''] = closing.exec(text.slice(match.to)) ?? [];
    const explained = explanation(match.term, text.slice(match.from, match.to), nextId(match.term, progress));
    pieces.push(...withSigns(explained, signs));
    from = match.to + signs.length;
  }
  addText(text.length);
  return pieces;
}

/** Signs that belong to the word before them. */
const closing = /^[.,;:!?)”"»…]+/u;

/** A button is a box to the browser, which would let a line begin with the full stop after it. */
function withSigns(explained: readonly ViewNode[], signs: string): readonly ViewNode[] {
  if (signs === '') return explained;
  return [element('span', {className: ['begrepp-ord']}, [...explained, signs])];
}

/** Whether the section has not yet explained this term, and may explain one more. Takes note of it. */
function isFirst({term}: TermMatch<PageTerm>, progress: Progress): boolean {
  if (progress.known.has(term.id) || progress.inSection >= mostInSection) return false;
  progress.known.add(term.id);
  progress.inSection += 1;
  return true;
}

function nextId({id}: PageTerm, {onPage}: Progress): string {
  const count = (onPage.get(id) ?? 0) + 1;
  onPage.set(id, count);
  return count === 1 ? `begrepp-${id}` : `begrepp-${id}-${count}`;
}

/**
 * The word as a button, and right after it what it opens: so a screen reader that says "expanded" reads it next,
 * and Tab leads into it. Esc, or a click beside it, closes it (HTML standard, 6.12 The popover attribute).
 */
function explanation(term: PageTerm, word: string, id: string): ViewNode[] {
  const abbreviation = term.abbreviations.find((short) => short !== term.name);
  const title = abbreviation === undefined ? term.name : `${term.name} (${abbreviation})`;
  return [
    element('button', {type: 'button', className: ['begrepp'], popoverTarget: id}, word),
    element('span', {id, className: ['begrepp-ruta'], popover: 'auto'}, [
      strong(title),
      ` ${term.definition} `,
      link(term.url, `${term.name} i ordlistan`),
    ]),
  ];
}
