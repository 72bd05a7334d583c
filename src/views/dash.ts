import {notStated} from '#model/types.ts';
import {notStatedText} from './lookup.ts';
import {element, paragraph, type Content, type ViewNode} from './nodes.ts';

/** Where the source is silent, in tables whose words would drown the rest: a dash to the eye, the words to the ear. */
export const dash: ViewNode = element('span', {}, [
  element('span', {ariaHidden: 'true'}, '–'),
  element('span', {className: ['hb-dold']}, notStatedText),
]);

/** What the dash means, for those who see it. */
const dashKey: ViewNode = paragraph(`Ett streck (–) betyder att uppgiften ${notStatedText}.`);

function hasDash(node: ViewNode): boolean {
  return node === dash || (node.children ?? []).some(hasDash);
}

/** Views, and what the dash in them means where they have one. */
export function withDashKey(nodes: readonly ViewNode[]): ViewNode[] {
  return nodes.some(hasDash) ? [...nodes, dashKey] : [...nodes];
}

/** A value of front matter in a table. */
export function orDash(value: string): Content {
  return value === notStated ? dash : value;
}
