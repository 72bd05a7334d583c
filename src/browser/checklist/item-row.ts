import type {itemStatus} from './core/progress.ts';
import type {Item} from './core/types.ts';
import {button, element} from './dom.ts';
import {words} from './words.ts';

/** An item of the page with its checkbox. */
export interface ItemRow extends Item {
  /** Id of the stage whose item it is on a page with many; else empty. */
  readonly stage: string;
  readonly show: (status: ReturnType<typeof itemStatus>) => void;
}

/**
 * Puts a checkbox in the place of an item's drawn box, with the whole text as its label.
 *
 * @returns undefined where the page does not have the parts that a checkbox needs
 */
export function createItemRow(
  row: HTMLElement,
  onTick: (item: Item, isTicked: boolean) => void,
): ItemRow | undefined {
  const box = row.querySelector<HTMLElement>('.checklista-ruta');
  const note = row.querySelector<HTMLElement>('.checklista-not');
  const {punkt: id, hash} = row.dataset;
  if (!box || !note || id === undefined || hash === undefined) return undefined;
  const item = {id, hash};
  const noteId = `checklista-not-${id}`;
  const input = element('input', {type: 'checkbox'});
  input.addEventListener('change', () => onTick(item, input.checked));
  const text = element('span', {id: noteId}, words.changed);
  const keep = button(words.stillDone, () => {
    onTick(item, true);
    input.focus();
  });
  keep.setAttribute('aria-describedby', noteId);
  box.replaceChildren(input);
  return {
    ...item,
    stage: row.closest<HTMLElement>('[data-steg]')?.dataset['steg'] ?? '',
    show(status) {
      input.checked = status !== 'open';
      row.dataset['lage'] = status;
      if (status === 'changed') {
        input.setAttribute('aria-describedby', noteId);
        if (!note.firstChild) note.replaceChildren(text, ' ', keep);
      } else {
        input.removeAttribute('aria-describedby');
        note.replaceChildren();
      }
    },
  };
}
