import {type Asking, createAsking} from './asking.ts';
import {createPanel, type Panel} from './panel.ts';
import {actions, type HrefOf} from './panel-tree.ts';
import {createPopup, type Popup} from './popup.ts';
import type {SearchClient} from './search-client.ts';
import {createStatus} from './status.ts';

export interface ComboboxInput {
  /** The form as the server wrote it, with one `input[type=search]`. */
  readonly form: HTMLFormElement;
  readonly client: SearchClient;
  readonly hrefOf: HrefOf;
  readonly edition?: string | undefined;
  /** Called when a reader chooses a result; it may prevent the event's default and go there itself. */
  readonly onChoose?: ((event: Event, href: string) => void) | undefined;
}

let made = 0;

/**
 * Makes a search form a combobox by the ARIA pattern (listbox popup, manual selection, focus stays in the field).
 * Without results the form still goes to the page of results, as it does without this script. Gives a function that
 * takes everything back.
 */
export function createCombobox(input: ComboboxInput): () => void {
  const field = input.form.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) return () => undefined;
  made += 1;
  const id = `sok-panel-${made}`;
  const panel = createPanel({id, hrefOf: input.hrefOf, allHref: (query) => allHref(input.form, query)});
  const status = createStatus();
  const root = input.form.getRootNode();
  (root instanceof ShadowRoot ? root : document.body).append(panel.element, status.element);
  describe(field, id);
  const stop = run(field, panel, {...input, announce: status.say});
  return () => {
    stop();
    panel.element.remove();
    status.element.remove();
  };
}

function describe(field: HTMLInputElement, id: string): void {
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': `${id}-lista`,
    'aria-haspopup': 'listbox',
    autocomplete: 'off',
    autocapitalize: 'off',
    enterkeyhint: 'search',
  };
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
}

/** Address of the page of results, from the form itself. */
export function allHref(form: HTMLFormElement, query: string): string {
  const url = new URL(form.action, document.baseURI);
  if (query !== '') url.searchParams.set(form.querySelector('input')?.name ?? 'q', query);
  return url.href;
}

interface Surroundings extends ComboboxInput {
  readonly announce: (text: string) => void;
}

/** Listens to the field and the panel; gives a function that ends it. */
function run(field: HTMLInputElement, panel: Panel, around: Surroundings): () => void {
  const popup = createPopup(field, panel);
  const asking = createAsking({field, panel, popup, ...around});
  const {ask, stop} = asking;
  const listening = new AbortController();
  const {signal} = listening;
  const onInput = (event: Event): void => {
    if (!(event instanceof InputEvent && event.isComposing)) ask();
  };
  const onFocus = (): void => {
    around.client.prepare();
    if (field.value.trim() !== '') ask();
  };
  const onClick = (event: Event): void => {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (option instanceof HTMLAnchorElement) around.onChoose?.(event, option.href);
    else if (option) {
      if (option.dataset['sokVal'] === actions.suggestion) field.value = option.dataset['sokFraga'] ?? '';
      ask();
    }
  };
  field.addEventListener('input', onInput, {signal});
  field.addEventListener('compositionend', ask, {signal});
  field.addEventListener('keydown', createKeyHandler(popup, asking), {signal});
  field.addEventListener('focus', onFocus, {signal});
  field.addEventListener('blur', stop, {signal});
  // A press on an option must not take the focus from the field: it would close the panel before the click.
  panel.element.addEventListener('mousedown', (event) => event.preventDefault(), {signal});
  panel.element.addEventListener('click', onClick, {signal});
  if (hasFocus(field)) onFocus();
  return () => {
    stop();
    listening.abort();
  };
}

function hasFocus(field: HTMLInputElement): boolean {
  const root = field.getRootNode();
  return (root instanceof ShadowRoot ? root : document).activeElement === field;
}

function createKeyHandler(popup: Popup, {ask, stop}: Asking): (event: KeyboardEvent) => void {
  const handlers: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: (event) => onArrow(event, 1),
    ArrowUp: (event) => onArrow(event, -1),
    Tab: stop,
    // The first Esc closes the list and keeps what was typed; the next one empties the field, as browsers do.
    Escape: (event) => {
      if (!popup.isOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      stop();
    },
    Enter: (event) => {
      const option = popup.activeOption();
      if (!option) return;
      event.preventDefault();
      option.click();
    },
  };
  const onArrow = (event: KeyboardEvent, step: number): void => {
    event.preventDefault();
    if (popup.isOpen()) popup.move(step);
    else ask();
  };
  return (event) => {
    if (!event.isComposing && Object.hasOwn(handlers, event.key)) handlers[event.key]?.(event);
  };
}
