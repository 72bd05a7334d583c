import type * as Client from '../../search/browser/client-module.ts';
import {embedUrl} from '../core/addresses.ts';
import {chosenEvent} from './chosen-event.ts';

/** Address of the search's client, put in by the bundler. */
declare const clientFile: string;

/**
 * Entry of the search in a frame: the field, and the page of all results. Nothing is loaded before a reader goes to the
 * field. A result opens the handbook in a tab, unless the frame's script hands it to the host.
 */
const form = document.querySelector<HTMLFormElement>('form[data-sok]');
const results = document.querySelector<HTMLElement>('[data-sok-resultat]');
let isEnhanced = false;

/** The page of results as a place of the embed: it is the list of all pages, with what was asked for above it. */
function resultsPlace(question: string): string {
  const search = new URLSearchParams({q: question.trim()}).toString();
  return search === 'q=' ? '/register' : `/register?${search}`;
}

/** Hands a place to the host; where it takes it, nothing else is to come of the event. */
function choose(event: Event, place: string): void {
  const chosen = new CustomEvent(chosenEvent, {detail: place, cancelable: true});
  if (!window.dispatchEvent(chosen)) event.preventDefault();
}

function onChoose(event: Event, href: string): void {
  const {pathname, hash, searchParams} = new URL(href);
  choose(event, pathname === '/sok' ? resultsPlace(searchParams.get('q') ?? '') : pathname + hash);
}

/** A frame that is shut off from its own origin may not load the index: there the form and the list do without. */
async function withClient(act: (client: typeof Client) => void): Promise<void> {
  if (isEnhanced || origin === 'null') return;
  isEnhanced = true;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own module, named by our own bundler
    act((await import(new URL(clientFile, location.href).href)) as typeof Client);
  } catch {
    isEnhanced = false;
  }
}

function enhance(asked: HTMLFormElement): void {
  void withClient((client) => client.enhanceSearch(asked, {onChoose}));
}

/** The answer to the address's question, with its hits in this frame. */
function showResults(target: HTMLElement): void {
  const heading = document.querySelector('h1');
  if (heading) heading.textContent = 'Sökresultat';
  document.title = 'Sökresultat – IT-handboken';
  void withClient((client) =>
    client.openResultsPage(target, {
      hrefOf: ({url, anchor}) => embedUrl(url) + (anchor === '' ? '' : `#${anchor}`),
    }),
  );
}

if (form) {
  form.addEventListener('focusin', () => enhance(form));
  form.addEventListener('submit', (event) => {
    choose(event, resultsPlace(form.querySelector('input')?.value ?? ''));
  });
  if (form.contains(document.activeElement)) enhance(form);
}
if (results && location.search !== '' && origin !== 'null') showResults(results);
