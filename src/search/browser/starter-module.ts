import type * as Client from './client-module.ts';

/** File name of the client, put in by the bundler. */
declare const clientFile: string;

/**
 * Entry of the one script that every page has: nothing else of the search is loaded before a reader goes to a search
 * field or asks for it with "/" or Ctrl+K. Works on forms that a framework puts in later.
 */
const taken = new WeakSet<HTMLElement>();
const formSelector = 'form[data-sok]';

function loadClient(): Promise<typeof Client> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own module, named by our own bundler
  return import(new URL(clientFile, import.meta.url).href) as Promise<typeof Client>;
}

async function enhance(form: HTMLFormElement): Promise<void> {
  if (taken.has(form)) return;
  taken.add(form);
  try {
    (await loadClient()).enhanceSearch(form);
    await openResults();
  } catch {
    // The form works without the script; the next focus tries again.
    taken.delete(form);
  }
}

/** On the page of results: shows them. A framework may put that page in later, so it is looked for again. */
async function openResults(): Promise<void> {
  const target = document.querySelector<HTMLElement>('[data-sok-resultat]');
  if (!target || taken.has(target)) return;
  taken.add(target);
  try {
    (await loadClient()).openResultsPage(target);
    showFailure(false);
  } catch {
    taken.delete(target);
    showFailure(location.search !== '');
  }
}

/** The client, which has the search's other texts, could not be had: the page has this one itself. */
function showFailure(isShown: boolean): void {
  document.querySelector('[data-sok-fel]')?.toggleAttribute('hidden', !isShown);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

/** A reader has gone to a field. */
function onField(target: EventTarget | null): void {
  const form = target instanceof HTMLInputElement ? target.closest<HTMLFormElement>(formSelector) : null;
  if (form) void enhance(form);
}

function onKey(event: KeyboardEvent): void {
  const isCommand = event.ctrlKey || event.metaKey;
  const slash = event.key === '/' && !isCommand && !isTyping(event.target);
  const ctrlK = event.key.toLowerCase() === 'k' && isCommand && !event.shiftKey;
  if (event.altKey || (!slash && !ctrlK)) return;
  const fields = document.querySelectorAll<HTMLInputElement>(`${formSelector} input[type=search]`);
  const field = [...fields].find((one) => one.checkVisibility());
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

document.addEventListener('focusin', ({target}) => onField(target));
document.addEventListener('keydown', onKey);
void openResults();
onField(document.activeElement);
