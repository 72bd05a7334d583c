import {createCombobox} from './combobox.ts';
import type {HrefOf} from './panel-tree.ts';
import {createResultsPage} from './results-page.ts';
import {createSearchClient, type SearchClient} from './search-client.ts';

/** Entry of the client's file: what a page or a host can start. */
export interface SearchOptions {
  /** Full address of manifest.json; by default next to this file. */
  readonly manifest?: string | undefined;
  /** Where a result leads; by default to the handbook that the manifest belongs to. */
  readonly hrefOf?: HrefOf | undefined;
  readonly edition?: string | undefined;
  readonly onChoose?: ((event: Event, href: string) => void) | undefined;
}

const clients = new Map<string, SearchClient>();

function clientOf(manifest: string): SearchClient {
  const client = clients.get(manifest) ?? createSearchClient(manifest);
  clients.set(manifest, client);
  return client;
}

function complete({manifest, hrefOf, ...options}: SearchOptions) {
  const address = manifest ?? new URL('manifest.json', import.meta.url).href;
  // The search files lie in a folder at the top of the site; results are addressed from there.
  const site = new URL('..', address).href;
  const toSite: HrefOf = ({url, anchor}) => site + url.slice(1) + (anchor === '' ? '' : `#${anchor}`);
  return {...options, client: clientOf(address), hrefOf: hrefOf ?? toSite};
}

export {loadListStyles} from './list-styles.ts';

/** Makes the form a combobox. Gives a function that takes it back. */
export function enhanceSearch(form: HTMLFormElement, options: SearchOptions = {}): () => void {
  const {client, ...rest} = complete(options);
  client.prepare();
  return createCombobox({form, client, ...rest});
}

/** Fills the page of results for the question in the address, and follows its filters. */
export function openResultsPage(target: HTMLElement, options: SearchOptions = {}): void {
  createResultsPage({target, ...complete(options)});
}
