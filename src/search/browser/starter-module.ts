import type * as Client from './client-module.ts';

/** File name of the client, put in by the bundler. */
declare const clientFile: string;

/**
 * Entry of the one script that every page has: nothing else of the search is loaded before a reader goes to a search
 * field or asks for it with "/" or Ctrl+K. Works on forms that a framework puts in later.
 */
const forms = new WeakSet<HTMLFormElement>();
const targets = new WeakSet<HTMLElement>();
const formSelector = 'form[data-sok]';

function loadClient(): Promise<typeof Client> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own module, named by our own bundler
  return import(new URL(clientFile, import.meta.url).href) as Promise<typeof Client>;
}

async function enhance(form: HTMLFormElement): Promise<void> {
  if (forms.has(form)) return;
  forms.add(form);
  try {
    (await loadClient()).enhanceSearch(form);
    await openResults();
  } catch {
    // The form works without the script; the next focus tries again.
    forms.delete(form);
  }
}

/** On the page of results: shows them. A framework may put that page in later, so it is looked for again. */
async function openResults(): Promise<void> {
  const target = document.querySelector<HTMLElement>('[data-sok-resultat]');
  if (!target || targets.has(target)) return;
  targets.add(target);
  try {
    (await loadClient()).openResultsPage(target);
  } catch {
    targets.delete(target);
    if (window.location.search !== '') target.replaceChildren(...failureNote());
  }
}

/** The client, which has the search's other texts, could not be had: the page must say so itself. */
function failureNote(): Node[] {
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  text.textContent =
    'Sökningen kunde inte hämtas. Kontrollera att du är ansluten till nätet, eller leta i registret nedan.';
  const again = document.createElement('a');
  again.href = window.location.href;
  again.textContent = 'Försök igen';
  return [text, again];
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

function onFocus({target}: FocusEvent): void {
  const form = target instanceof Element ? target.closest<HTMLFormElement>(formSelector) : null;
  if (form && target instanceof HTMLInputElement) void enhance(form);
}

function onKey(event: KeyboardEvent): void {
  const slash =
    event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const ctrlK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!slash && !ctrlK) return;
  const fields = document.querySelectorAll<HTMLInputElement>(`${formSelector} input[type=search]`);
  const field = [...fields].find((one) => one.checkVisibility());
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

document.addEventListener('focusin', onFocus);
document.addEventListener('keydown', onKey);
void openResults();
const focused = document.activeElement?.closest<HTMLFormElement>(formSelector);
if (focused) void enhance(focused);
