import type {SearchEdition} from '../core/manifest.ts';
import type {Answer, Details} from '../core/results.ts';
import {element} from './dom.ts';
import type {HrefOf} from './panel-tree.ts';
import {readAddress, type ResultsAddress, writeAddress} from './results-address.ts';
import {emptyState} from './results-empty.ts';
import {resultsFilter} from './results-filter.ts';
import {resultsList, showExcerpts} from './results-list.ts';
import type {SearchClient} from './search-client.ts';
import {failureTexts, hitCount, noHits, otherEdition, texts} from './words.ts';

export interface ResultsPageInput {
  /** Where the results go; empty as the server wrote it. */
  readonly target: HTMLElement;
  readonly client: SearchClient;
  readonly hrefOf: HrefOf;
  readonly edition?: string | undefined;
}

const shown = {maxGroups: 25, maxHits: 3, detailed: 3} as const;

/** The page of results: shows what its address asks for, and keeps the address in step with the filters. */
export function createResultsPage(input: ResultsPageInput): void {
  const status = element('p', {class: 'sok-antal', role: 'status'});
  const body = element('div', {class: 'sok-svar'});
  input.target.replaceChildren(status, body);

  const show = (): void => {
    const address = readAddress(window.location.search);
    fillField(address.query);
    if (address.query === '') {
      status.textContent = '';
      body.replaceChildren();
      return;
    }
    status.textContent = texts.loading;
    ask(address, input, {status, body, show});
  };
  const listening = new AbortController();
  const onHistory = (): void => {
    // A framework that changes pages leaves this one behind.
    if (input.target.isConnected) show();
    else listening.abort();
  };
  window.addEventListener('popstate', onHistory, {signal: listening.signal});
  show();
}

/** The server does not know the question, so the field is filled in here. */
function fillField(query: string): void {
  const field = document.querySelector<HTMLInputElement>('main form[data-sok] input[type=search]');
  if (field && field.value === '') field.value = query;
}

interface Places {
  readonly status: HTMLElement;
  readonly body: HTMLElement;
  readonly show: () => void;
}

function ask(address: ResultsAddress, input: ResultsPageInput, {status, body, show}: Places): void {
  const {query, kinds, role} = address;
  const edition = address.edition || input.edition;
  const question = {query, kinds, roles: role === '' ? [] : [role], edition, ...shown};
  const editions = input.client.editions().catch(() => []);
  const change = (next: ResultsAddress): void => {
    window.history.replaceState(window.history.state, '', writeAddress(next));
    show();
  };
  const fillWith = async (answer: Answer, details: Details | undefined): Promise<void> => {
    fill(body, {answer, address, editions: await editions, change, hrefOf: input.hrefOf});
    if (details) completeResults(body, details);
  };
  input.client.ask(question, {
    onAnswer: (answer, details) => {
      const count = answer.pages.length;
      status.textContent = count === 0 ? noHits(query) : `${hitCount(count, answer.total)} på ”${query}”`;
      void fillWith(answer, details);
    },
    onDetails: (details) => void editions.then(() => completeResults(body, details)),
    onFailure: (failure) => {
      status.textContent = failureTexts[failure];
      body.replaceChildren(retryButton(show));
    },
  });
}

function completeResults(body: HTMLElement, details: Details): void {
  showExcerpts(body, details);
  const note = body.querySelector('.sok-menade');
  if (details.suggestion !== undefined && note?.childElementCount === 0) suggest(note, details.suggestion);
}

interface Filling {
  readonly answer: Answer;
  readonly address: ResultsAddress;
  readonly editions: readonly SearchEdition[];
  readonly change: (address: ResultsAddress) => void;
  readonly hrefOf: HrefOf;
}

function fill(body: HTMLElement, {answer, address, editions, change, hrefOf}: Filling): void {
  const focused = focusedFilter(body);
  const note = element('p', {class: 'sok-menade'});
  if (answer.suggestion !== undefined) suggest(note, answer.suggestion);
  const also = answer.also.length > 0 ? [`${texts.also} ${answer.also.join(', ')}`] : [];
  const found = answer.pages.length > 0;
  body.replaceChildren(
    note,
    ...editionNote(address, editions),
    ...also.map((text) => element('p', {class: 'sok-aven'}, text)),
    resultsFilter({answer, address, editions, onChange: change}),
    found ? resultsList(answer, hrefOf) : emptyState({answer, address, hrefOf, change}),
  );
  if (focused) body.querySelector<HTMLElement>(focused)?.focus();
}

/** Which edition the results are of, unless it is the valid one. */
function editionNote({edition}: ResultsAddress, editions: readonly SearchEdition[]): HTMLElement[] {
  const [valid] = editions;
  const asked = editions.find(({id}) => id === edition);
  if (edition === '' || (asked && asked === valid)) return [];
  const text = asked ? otherEdition(asked.label) : texts.unknownEdition;
  return [element('p', {class: 'sok-utgava'}, text)];
}

/** Selector of the filter that has the focus, so that it can be given back after the filters are drawn anew. */
function focusedFilter(body: HTMLElement): string | undefined {
  const active = document.activeElement;
  if (!body.contains(active)) return undefined;
  if (active instanceof HTMLSelectElement) return `select[name="${active.name}"]`;
  return active instanceof HTMLInputElement ? `input[value="${active.value}"]` : undefined;
}

function suggest(note: Element, suggestion: string): void {
  const href = writeAddress({query: suggestion, kinds: [], role: '', edition: ''});
  note.replaceChildren(`${texts.didYouMean} `, element('a', {href}, suggestion), '?');
}

function retryButton(onRetry: () => void): HTMLElement {
  const button = element('button', {type: 'button', class: 'sok-igen'}, texts.retry);
  button.addEventListener('click', onRetry);
  return button;
}
