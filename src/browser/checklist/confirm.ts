import {button, element} from './dom.ts';
import {words} from './words.ts';

/**
 * Asks in the page itself before something is taken away: a browser's own question is not shown in a foreign frame.
 * The place is empty again when the reader has answered, and the focus back where it was.
 */
export function askFirst(place: HTMLElement, question: string, onYes: () => void): void {
  const asked = document.activeElement;
  const close = (): void => {
    place.replaceChildren();
    if (asked instanceof HTMLElement && asked.isConnected) asked.focus();
  };
  const yes = button(
    words.removeDo,
    () => {
      close();
      onYes();
    },
    'checklista-knapp checklista-knapp--varning',
  );
  const box = element('div', {
    class: 'checklista-fraga',
    role: 'group',
    'aria-label': question,
    tabindex: '-1',
  });
  box.append(element('p', {}, question), yes, button(words.cancel, close));
  box.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') close();
  });
  place.replaceChildren(box);
  box.focus();
}
