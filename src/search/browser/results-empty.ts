import {element} from './dom.ts';
import type {HrefOf} from './panel.ts';
import type {ResultsAddress} from './results-address.ts';
import {texts} from './words.ts';

/** Pages to go on from when nothing was found, and who to ask. */
const waysOn = [
  {url: '/roller', text: 'Roller: vem som ansvarar för vad'},
  {url: '/processer', text: 'Processer: hur arbetet går till'},
  {url: '/ordlista', text: 'Ordlistan: vad orden betyder'},
  {url: '/organisation/it-kontoret', text: 'IT-kontoret: dit kan du vända dig med frågor'},
] as const;

/** What a reader can do when a question has no answer. */
export function emptyState(
  address: ResultsAddress,
  hrefOf: HrefOf,
  change: (address: ResultsAddress) => void,
): HTMLElement {
  const links = waysOn.map(({url, text}) =>
    element('li', {}, element('a', {href: hrefOf({url, anchor: ''})}, text)),
  );
  const box = element('div', {class: 'sok-tomt'});
  if (address.kinds.length > 0 || address.role !== '') {
    const button = element('button', {type: 'button', class: 'sok-igen'}, texts.clearFilters);
    button.addEventListener('click', () => change({...address, kinds: [], role: ''}));
    box.append(element('p', {}, texts.filtered), button);
  }
  box.append(element('p', {}, texts.emptyHint), element('ul', {}, ...links));
  return box;
}
