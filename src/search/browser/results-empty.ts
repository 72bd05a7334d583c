import type {Answer} from '../core/results.ts';
import {element} from './dom.ts';
import type {HrefOf} from './panel-tree.ts';
import type {ResultsAddress} from './results-address.ts';
import {texts} from './words.ts';

interface EmptyInput {
  readonly answer: Answer;
  readonly address: ResultsAddress;
  readonly hrefOf: HrefOf;
  readonly change: (address: ResultsAddress) => void;
}

/** Pages to go on from when nothing was found, and who to ask. */
const waysOn = [
  {url: '/roller', text: 'Roller: vem som ansvarar för vad'},
  {url: '/processer', text: 'Processer: hur arbetet går till'},
  {url: '/ordlista', text: 'Ordlistan: vad orden betyder'},
  {url: '/organisation/it-kontoret', text: 'IT-kontoret: dit kan du vända dig med frågor'},
] as const;

/** What a reader can do when a question has no answer: pages with a like title, the usual ways on, and whom to ask. */
export function emptyState({answer, address, hrefOf, change}: EmptyInput): HTMLElement {
  const link = ({url, text}: {readonly url: string; readonly text: string}) =>
    element('li', {}, element('a', {href: hrefOf({url, anchor: ''})}, text));
  const box = element('div', {class: 'sok-tomt'});
  if (address.kinds.length > 0 || address.role !== '') {
    const button = element('button', {type: 'button', class: 'sok-igen'}, texts.clearFilters);
    button.addEventListener('click', () => change({...address, kinds: [], role: ''}));
    box.append(element('p', {}, texts.filtered), button);
  }
  if (answer.nearest.length > 0) {
    const near = answer.nearest.map(({url, title}) => link({url, text: title}));
    box.append(element('p', {}, texts.nearest), element('ul', {class: 'sok-nara'}, ...near));
  }
  box.append(element('p', {}, texts.emptyHint), element('ul', {}, ...waysOn.map(link)));
  return box;
}
