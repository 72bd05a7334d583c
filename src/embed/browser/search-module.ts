import type * as Client from '../../search/browser/client-module.ts';
import {chosenEvent} from './chosen-event.ts';

/** Address of the search's client, put in by the bundler. */
declare const clientFile: string;

/**
 * Entry of the search field in a frame: nothing is loaded before a reader goes to the field. A result opens the
 * handbook in a tab, unless the frame's script hands it to the host.
 */
const form = document.querySelector<HTMLFormElement>('form[data-sok]');
let isEnhanced = false;

function onChoose(event: Event, href: string): void {
  const {pathname, hash} = new URL(href);
  // The page of all results is no page of the embed.
  if (pathname === '/sok') return;
  const chosen = new CustomEvent(chosenEvent, {detail: pathname + hash, cancelable: true});
  if (!window.dispatchEvent(chosen)) event.preventDefault();
}

async function enhance(): Promise<void> {
  // A frame that is shut off from its own origin may not load the index: there the form does without.
  if (isEnhanced || !form || origin === 'null') return;
  isEnhanced = true;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own module, named by our own bundler
    const client = (await import(new URL(clientFile, location.href).href)) as typeof Client;
    client.enhanceSearch(form, {onChoose});
  } catch {
    isEnhanced = false;
  }
}

form?.addEventListener('focusin', () => void enhance());
if (form?.contains(document.activeElement)) void enhance();
