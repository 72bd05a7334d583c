import type {Panel} from './panel.ts';
import {followField, placePanel} from './place-panel.ts';

/** The open or closed list of one field: its place, the active option, and what assistive technology is told. */
export interface Popup {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** Makes an option active, by its place; -1 for none. */
  readonly activate: (index: number) => void;
  /** Moves to the next (1) or previous (-1) option; the field itself comes between the last and the first. */
  readonly move: (step: number) => void;
  readonly activeOption: () => HTMLElement | undefined;
}

export function createPopup(field: HTMLInputElement, panel: Panel): Popup {
  let active = -1;
  let marked: HTMLElement | undefined;
  let unfollow: (() => void) | undefined;
  const place = () => placePanel(panel.element, field);
  const isOpen = () => !panel.element.hidden;

  const activate = (index: number): void => {
    if (active === index && index < 0) return;
    active = index;
    const option = index < 0 ? undefined : panel.options()[index];
    marked?.setAttribute('aria-selected', 'false');
    option?.setAttribute('aria-selected', 'true');
    marked = option;
    if (!option) {
      field.removeAttribute('aria-activedescendant');
      return;
    }
    field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({block: 'nearest'});
  };

  return {
    isOpen,
    activate,
    open: () => {
      if (isOpen()) return;
      place();
      panel.element.hidden = false;
      field.setAttribute('aria-expanded', 'true');
      unfollow ??= followField(field, place);
    },
    close: () => {
      if (!isOpen()) return;
      panel.element.hidden = true;
      field.setAttribute('aria-expanded', 'false');
      activate(-1);
      unfollow?.();
      unfollow = undefined;
    },
    move: (step) => {
      const places = panel.options().length + 1;
      activate(((active + 1 + step + places) % places) - 1);
    },
    activeOption: () => (isOpen() ? panel.options()[active] : undefined),
  };
}
