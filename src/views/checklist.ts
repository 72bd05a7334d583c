import type {Checklist, Model} from '#model/types.ts';
import {element, heading, link, paragraph, scriptArea, slot, type Content, type ViewNode} from './nodes.ts';

/** Name of the custom element around a checklist; the script for browsers knows it too (src/browser/main.ts). */
const tag = 'handbok-checklista';

/** Anchor of the whole checklist on the guide's first page. */
const overviewAnchor = 'checklista';

/** Names of the slots that hold an item's own text: what its label says, and what stands below it. */
export function itemSlots(index: number): {readonly label: string; readonly rest: string} {
  return {label: `punkt-${index}`, rest: `punkt-${index}-mer`};
}

/**
 * One item. Without scripts it is a text with an empty box to tick on paper, drawn by the style sheet;
 * the script puts a checkbox in the box's place, which the whole text is the label of.
 */
function itemNode(
  {id, hash}: {id: string; hash: string},
  label: Content,
  rest: readonly ViewNode[],
): ViewNode {
  return element('li', {dataPunkt: id, dataHash: hash}, [
    element('label', {}, [
      scriptArea('text', 'checklista-ruta'),
      element('span', {className: ['checklista-text']}, label),
    ]),
    ...rest,
    scriptArea('block', 'checklista-not'),
  ]);
}

function itemList(items: readonly ViewNode[]): ViewNode {
  return element('ul', {className: ['checklista-punkter'], role: 'list'}, items);
}

/**
 * The checklist of one stage, in place of the editor's task list, whose own nodes go into the slots.
 * Empty for a page without one.
 */
export function stageChecklist({checklists, pages}: Model, {url}: {readonly url: string}): ViewNode[] {
  const checklist = checklists.find((candidate) => candidate.url === url);
  if (!checklist) return [];
  const overview = url.slice(0, url.lastIndexOf('/'));
  const items = checklist.items.map((item, index) => {
    const {label, rest} = itemSlots(index);
    return itemNode(item, slot(label), [slot(rest)]);
  });
  const way = paragraph([link(`${overview}#${overviewAnchor}`, 'Hela checklistan, alla steg')]);
  return [
    element(tag, {className: ['checklista']}, [
      scriptArea('block', 'checklista-panel'),
      itemList(items),
      ...(pages.some((page) => page.url === overview) ? [way] : []),
    ]),
  ];
}

function stageSection({id, url, shortTitle, items}: Checklist): ViewNode {
  return element('section', {className: ['checklista-steg'], dataSteg: id}, [
    element('div', {className: ['checklista-rubrik']}, [
      element('h3', {}, link(url, shortTitle)),
      scriptArea('text', 'checklista-antal'),
    ]),
    itemList(items.map((item) => itemNode(item, item.phrase, []))),
  ]);
}

/** The things to do in all stages, by their short phrases, each stage with a link to its page. */
export function wholeChecklist({checklists}: Pick<Model, 'checklists'>): ViewNode[] {
  if (checklists.length === 0) return [];
  return [
    heading(2, overviewAnchor, 'Hela checklistan'),
    element(tag, {className: ['checklista', 'checklista--alla']}, [
      scriptArea('block', 'checklista-panel'),
      ...checklists.map(stageSection),
    ]),
  ];
}
