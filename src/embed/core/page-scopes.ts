import type {Element, ElementContent} from 'hast';
import {matches, select} from 'hast-util-select';
import {toString} from 'hast-util-to-string';

/** A part of a page that can be embedded alone. */
export interface PageScope {
  /** Last part of its address: `det-har-gor-du`, or `karta` for a process map. */
  readonly name: string;
  readonly title: string;
  /** Id of the part in the whole page; '' for its top. */
  readonly anchor: string;
  /** The part's own content; its heading is of the first level. */
  readonly content: readonly ElementContent[];
}

/** An address that every server and file system agrees on: `vem-hjälper-dig` → `vem-hjalper-dig`. */
function asciiName(id: string): string {
  return id
    .normalize('NFD')
    .replaceAll(/[^\w-]/g, '')
    .toLowerCase();
}

function levelOf(node: ElementContent): number | undefined {
  const level = node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
  return level === undefined ? undefined : Number(level);
}

/** Headings one level up, so that the part's own heading is the page's first. */
function promote(content: readonly ElementContent[]): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    const level = levelOf(node);
    const tagName = level === undefined || level === 1 ? node.tagName : `h${level - 1}`;
    return {...node, tagName, children: promote(node.children)};
  });
}

/** Every heading of the second level with what follows it, wherever it stands. */
function sections(content: readonly ElementContent[]): PageScope[] {
  return content.flatMap((node, index) => {
    if (node.type !== 'element') return [];
    const {id} = node.properties;
    if (levelOf(node) !== 2 || typeof id !== 'string') return sections(node.children);
    const rest = content.slice(index + 1);
    const end = rest.findIndex((next) => (levelOf(next) ?? 9) <= 2);
    const own = [node, ...(end < 0 ? rest : rest.slice(0, end))];
    return [{name: asciiName(id), title: toString(node).trim(), anchor: id, content: promote(own)}];
  });
}

/** The map alone is shown unfolded, whatever it is on its page. */
function unfold(node: Element): Element {
  const isFolded = node.tagName === 'details' && matches('.karta-vik', node);
  return {
    ...node,
    properties: isFolded ? {...node.properties, open: true} : node.properties,
    children: node.children.map((child) => (child.type === 'element' ? unfold(child) : child)),
  };
}

function mapScope(content: readonly ElementContent[], title: string): PageScope[] {
  const map = select('.processkarta', {type: 'root', children: [...content]});
  if (!map) return [];
  const name = `Processkarta: ${title}`;
  const heading: Element = {
    type: 'element',
    tagName: 'h1',
    properties: {},
    children: [{type: 'text', value: name}],
  };
  return [{name: 'karta', title: name, anchor: '', content: [heading, unfold(map)]}];
}

/** The parts of a page that can be embedded alone: its process map, and its sections in reading order. */
export function pageScopes(content: readonly ElementContent[], title: string): PageScope[] {
  const scopes = [...mapScope(content, title), ...sections(content)];
  // Of two headings with the same name in ASCII, the first has the address.
  return scopes.filter(({name}, index) => scopes.findIndex((other) => other.name === name) === index);
}
