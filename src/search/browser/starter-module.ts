import {resultsPageEvent} from '#shared/results-page-event.ts';
import {closest} from './closest.ts';
import type * as Client from './client-module.ts';

/** File name of the client, put in by the bundler. */
declare const clientFile: string;

/**
 * Entry of the one script that every page has: nothing else of the search is loaded before a reader goes to a search
 * field or asks for it with "/" or Ctrl+K. Works on forms that a framework puts in later.
 */
const taken = new WeakSet<HTMLElement>();

/** The forms of the search, on pages and in embeds. */
export const formSelector = 'form[data-sok]';

/** Where "/" is a character of the text. */
const typing = 'input,textarea,select,[contenteditable]';

function loadClient(): Promise<typeof Client> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own module, named by our own bundler
  return import(new URL(clientFile, import.meta.url).href) as Promise<typeof Client>;
}

/** Lets the client work on an element, once; when the client cannot be had, the next occasion tries again. */
async function use(target: HTMLElement, act: (client: typeof Client) => void): Promise<void> {
  if (taken.has(target)) return;
  taken.add(target);
  try {
    act(await loadClient());
  } catch {
    taken.delete(target);
  }
  // The client has the search's other texts; that it could not be had, the page of results says itself.
  const isFine = taken.has(target) || location.search === '';
  document.querySelector('[data-sok-fel]')?.toggleAttribute('hidden', isFine);
}

/** On the page of results: shows them. */
function openResults(): void {
  const target = document.querySelector<HTMLElement>('[data-sok-resultat]');
  if (target) void use(target, (client) => client.openResultsPage(target));
}

/** A reader has gone to a field. */
function onField(target: EventTarget | null): void {
  const form = closest(target, `${formSelector} input`)?.closest<HTMLFormElement>(formSelector);
  if (!form) return;
  void use(form, (client) => {
    client.loadListStyles();
    client.enhanceSearch(form);
    openResults();
  });
}

function onKey(event: KeyboardEvent): void {
  const isCommand = event.ctrlKey || event.metaKey;
  const slash = event.key === '/' && !isCommand && !closest(event.target, typing);
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
document.addEventListener(resultsPageEvent, openResults);
openResults();
onField(document.activeElement);
