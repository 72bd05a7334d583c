import type {Answer, Details, ResultHit, ResultPage} from '../core/results.ts';
import {element, excerptNodes} from './dom.ts';
import type {HrefOf} from './panel-tree.ts';
import {kindNames, nameOf, texts} from './words.ts';

/** The pages found, with their places; excerpts come later and have their room kept. */
export function resultsList({pages}: Answer, hrefOf: HrefOf): HTMLElement {
  return element('ol', {class: 'sok-traffar'}, ...pages.map((page) => resultItem(page, hrefOf)));
}

function resultItem({title, hits}: ResultPage, hrefOf: HrefOf): HTMLElement {
  const [first, ...others] = hits;
  if (!first) return element('li', {});
  const {name, place} = nameOf(first, title, true);
  const kind = `${kindNames[first.kind]}${place === '' ? '' : ` ${texts.on} ${place}`}`;
  const item = element(
    'li',
    {class: 'sok-traff'},
    element('h2', {class: 'sok-rubrik'}, element('a', {href: hrefOf(first)}, name)),
    element('p', {class: 'sok-typ'}, kind),
    excerptOf(first),
  );
  if (others.length > 0) {
    const places = others.map((hit) =>
      element('li', {}, element('a', {href: hrefOf(hit)}, hit.title), excerptOf(hit)),
    );
    item.append(element('ul', {class: 'sok-platser'}, ...places));
  }
  return item;
}

function excerptOf({entry}: ResultHit): HTMLElement {
  return element('p', {class: 'sok-utdrag', 'data-sok-post': String(entry)});
}

/** Fills in the excerpts. */
export function showExcerpts(list: Element, {details}: Details): void {
  for (const {entry, note, excerpt} of details) {
    const target = list.querySelector(`[data-sok-post="${entry}"]`);
    target?.replaceChildren(...(note ? [`${note}. `] : []), ...excerptNodes(excerpt));
  }
}
