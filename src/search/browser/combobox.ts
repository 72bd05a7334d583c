import {followField, placePanel} from './place-panel.ts';
import {actions, createPanel, type HrefOf, type Panel} from './panel.ts';
import type {SearchClient} from './search-client.ts';
import {createStatus} from './status.ts';
import {pageCount, texts} from './words.ts';

export interface ComboboxInput {
  /** The form as the server wrote it, with one `input[type=search]`. */
  readonly form: HTMLFormElement;
  readonly client: SearchClient;
  readonly hrefOf: HrefOf;
  readonly edition?: string | undefined;
  /** Called when a reader chooses a result; it may prevent the event's default and go there itself. */
  readonly onChoose?: ((event: Event, href: string) => void) | undefined;
}

const shown = {maxGroups: 7, maxHits: 2, detailed: 1} as const;
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
  const box = new Combobox(field, panel, {...input, announce: status.say});
  return () => {
    box.stop();
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

/** State of one field: what was asked last, which option is active, whether the panel is open. */
class Combobox {
  readonly field: HTMLInputElement;
  readonly panel: Panel;
  readonly around: Surroundings;
  readonly listening = new AbortController();
  active = -1;
  asked = '';
  unfollow: (() => void) | undefined;

  constructor(field: HTMLInputElement, panel: Panel, around: Surroundings) {
    this.field = field;
    this.panel = panel;
    this.around = around;
    const {signal} = this.listening;
    field.addEventListener('input', (event) => this.onInput(event), {signal});
    field.addEventListener('compositionend', () => this.ask(), {signal});
    field.addEventListener('keydown', (event) => this.onKey(event), {signal});
    field.addEventListener('focus', () => this.onFocus(), {signal});
    field.addEventListener('blur', () => this.close(), {signal});
    // A press on an option must not take the focus from the field: it would close the panel before the click.
    panel.element.addEventListener('mousedown', (event) => event.preventDefault(), {signal});
    panel.element.addEventListener('click', (event) => this.onClick(event), {signal});
    if (field.value.trim() !== '' && this.hasFocus()) this.ask();
  }

  stop(): void {
    this.close();
    this.listening.abort();
  }

  hasFocus(): boolean {
    const root = this.field.getRootNode();
    return (root instanceof ShadowRoot ? root : document).activeElement === this.field;
  }

  onFocus(): void {
    this.around.client.prepare();
    if (this.field.value.trim() !== '') this.ask();
  }

  onInput(event: Event): void {
    if (event instanceof InputEvent && event.isComposing) return;
    this.ask();
  }

  ask(): void {
    const query = this.field.value.trim();
    this.asked = query;
    if (query === '') {
      this.close();
      return;
    }
    if (this.panel.options().length === 0) this.panel.showLoading();
    this.open();
    const {client, edition, announce} = this.around;
    const isCurrent = () => this.asked === query && this.isOpen();
    client.ask(
      {query, edition, ...shown},
      {
        onAnswer: (answer) => {
          if (!isCurrent()) return;
          this.panel.showAnswer(answer);
          this.activate(-1);
          announce(
            `${pageCount(answer.pages.length)}. ${answer.pages.length > 0 ? texts.keys : texts.emptyHint}`,
          );
        },
        onDetails: (details) => {
          if (isCurrent()) this.panel.showDetails(details);
        },
        onFailure: (failure) => {
          if (!isCurrent()) return;
          this.panel.showFailure(failure);
          this.activate(-1);
          announce(this.panel.element.textContent);
        },
      },
    );
  }

  isOpen(): boolean {
    return !this.panel.element.hidden;
  }

  open(): void {
    const place = () => placePanel(this.panel.element, this.field);
    place();
    this.panel.element.hidden = false;
    this.field.setAttribute('aria-expanded', 'true');
    this.unfollow ??= followField(place);
  }

  close(): void {
    this.panel.element.hidden = true;
    this.field.setAttribute('aria-expanded', 'false');
    this.activate(-1);
    this.unfollow?.();
    this.unfollow = undefined;
  }

  activate(index: number): void {
    const options = this.panel.options();
    this.active = index;
    options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = options[index];
    if (!option) {
      this.field.removeAttribute('aria-activedescendant');
      return;
    }
    this.field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({block: 'nearest'});
  }

  onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step !== undefined) this.onArrow(event, step);
    else if (event.key === 'Escape') this.onEscape(event);
    else if (event.key === 'Enter') this.onEnter(event);
    else if (event.key === 'Tab') this.close();
  }

  onArrow(event: KeyboardEvent, step: number): void {
    event.preventDefault();
    if (!this.isOpen()) {
      this.ask();
      return;
    }
    const count = this.panel.options().length + 1;
    // One place more than there are options: the field itself, between the last and the first.
    this.activate(((this.active + 1 + step + count) % count) - 1);
  }

  onEscape(event: KeyboardEvent): void {
    if (!this.isOpen()) return;
    // The first Esc closes the list and keeps what was typed; the next one empties the field, as browsers do.
    event.preventDefault();
    event.stopPropagation();
    this.close();
  }

  onEnter(event: KeyboardEvent): void {
    const option = this.isOpen() ? this.panel.options()[this.active] : undefined;
    if (!option) return;
    event.preventDefault();
    option.click();
  }

  onClick(event: Event): void {
    const option =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[role=option]') : null;
    if (!option) return;
    if (option instanceof HTMLAnchorElement) {
      this.around.onChoose?.(event, option.href);
      return;
    }
    if (option.dataset['sokVal'] === actions.suggestion) this.field.value = option.dataset['sokFraga'] ?? '';
    this.ask();
  }
}
