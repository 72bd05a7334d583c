import {itemStatus, progressOf} from './core/progress.ts';
import {currentSystem, setTick, switchSystem} from './core/state.ts';
import {setText} from './dom.ts';
import {createItemRow, type ItemRow} from './item-row.ts';
import {createManage} from './manage.ts';
import {createPanel} from './panel.ts';
import type {ChecklistStore} from './store.ts';
import {shortProgressWords, words} from './words.ts';

/**
 * Makes a checklist of the page work: checkboxes in the drawn boxes' place, and the panel above them.
 * Adds nothing outside the places that the page keeps for it (scriptArea in #views/nodes.ts).
 *
 * @returns a function that lets go of the page again
 */
export function attachChecklist(host: HTMLElement, store: ChecklistStore): () => void {
  const area = host.querySelector<HTMLElement>('.checklista-panel');
  if (!area) return () => undefined;
  const rows = [...host.querySelectorAll<HTMLElement>('li[data-punkt]')].flatMap((row) => {
    const made = createItemRow(row, (item, isTicked) => {
      if (!store.update((state) => setTick(state, item, isTicked))) panel.say(words.tooMuch);
      show();
    });
    return made ? [made] : [];
  });
  const manage = createManage(store, (text) => panel.say(text));
  const panel = createPanel({
    area,
    manage: manage.node,
    onSwitch: (id) => void store.update((state) => switchSystem(state, id)),
  });
  const show = (): void => {
    const state = store.state();
    const current = currentSystem(state);
    for (const row of rows) row.show(itemStatus(current, row));
    for (const section of host.querySelectorAll<HTMLElement>('[data-steg]'))
      showStage(section, rows, current);
    panel.show({
      systems: state.systems,
      current,
      progress: progressOf(current, rows),
      keeping: store.keeping(),
    });
    manage.show(state);
  };
  show();
  host.dataset['lage'] = 'klar';
  return store.subscribe(show);
}

/** How far one stage has come, on the page with all of them. */
function showStage(
  section: HTMLElement,
  rows: readonly ItemRow[],
  current: Parameters<typeof progressOf>[0],
): void {
  const place = section.querySelector<HTMLElement>('.checklista-antal');
  const items = rows.filter(({stage}) => stage === section.dataset['steg']);
  if (place) setText(place, shortProgressWords(progressOf(current, items)));
}
