import {notStated} from '#model/types.ts';
import {notStatedText} from './lookup.ts';
import {element, paragraph, type Content, type ViewNode} from './nodes.ts';

/** Where the source is silent, in tables whose words would drown the rest: a dash to the eye, the words to the ear. */
export const dash: ViewNode = element('span', {}, [
  element('span', {ariaHidden: 'true'}, '–'),
  element('span', {className: ['hb-dold']}, notStatedText),
]);

/** What the dash means, for those who see it. */
export const dashKey: ViewNode = paragraph(`Ett streck (–) betyder att uppgiften ${notStatedText}.`);

/** A value of front matter in a table. */
export function orDash(value: string): Content {
  return value === notStated ? dash : value;
}
