import {addressWith, initialChoice} from './choice.ts';
import {readStored} from '../read-stored.ts';
import {roleKey} from './role-key.ts';

/** A choice that style sheets act on: a radio button, or an option of a list. */
type Choice = HTMLInputElement | HTMLOptionElement;

/** Remembers a choice for other pages and visits; the empty one forgets. Where the device may not, nothing is lost. */
function remember(chosen: string): void {
  try {
    if (chosen === '') localStorage.removeItem(roleKey);
    else localStorage.setItem(roleKey, chosen);
  } catch {
    // The browser denies storage: private mode, foreign frame, sandbox. The address still holds the choice.
  }
}

function choicesIn(host: HTMLElement): Choice[] {
  return [...host.querySelectorAll<Choice>('input, option')];
}

function choose(choice: Choice): void {
  if (choice instanceof HTMLOptionElement) choice.selected = true;
  else choice.checked = true;
}

/** What has been chosen: '' for all, undefined where the reader has not touched the buttons. */
function chosenIn(host: HTMLElement): string | undefined {
  return host.querySelector<Choice>('input:checked, option:checked')?.value;
}

/** The address follows the choice without a new entry in the history, so that "back" leaves the page. */
function show(chosen: string): void {
  try {
    history.replaceState(history.state, '', addressWith(location.href, chosen));
  } catch {
    // A sandboxed frame may not change its address; the choice works without.
  }
}

/**
 * Joins a choice of role (views/role-filter.ts) to the address and to what the device remembers.
 * The choice itself is the style sheet's work. Gives a function that ends it.
 */
export function attach(host: HTMLElement): () => void {
  const choices = choicesIn(host);
  const available = choices.map(({value}) => value).filter((value) => value !== '');
  const onChange = (): void => {
    const chosen = chosenIn(host) ?? '';
    show(chosen);
    remember(chosen);
  };
  // The script may come with the reader's first choice, or after it.
  if ((chosenIn(host) ?? '') !== '') onChange();
  else {
    const wanted = initialChoice({
      href: location.href,
      remembered: readStored(roleKey) ?? undefined,
      available,
    });
    const choice = choices.find(({value}) => value === wanted);
    if (choice) choose(choice);
  }
  host.addEventListener('change', onChange);
  return () => host.removeEventListener('change', onChange);
}
