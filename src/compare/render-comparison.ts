import {escapeHtml} from '#shared/escape-html.ts';
import {renderBlocks} from './render-blocks.ts';
import type {ComparedPage} from './types.ts';

/** An edition in a comparison. */
export interface ComparedEdition {
  /** Inside a sentence: "utgåva 1", "arbetsversionen". */
  readonly name: string;
  /** Address of a page of it. */
  readonly addressOf: (path: string) => string;
}

export interface Comparison {
  readonly before: ComparedEdition;
  readonly after: ComparedEdition;
  readonly pages: readonly ComparedPage[];
  /** Address of the comparison of a page; of all pages for `/`. */
  readonly addressOf: (path: string) => string;
}

/** A page of the comparison: what its head and its main part say. */
export interface RenderedPage {
  readonly address: string;
  readonly title: string;
  /** HTML of what stands in `main`. */
  readonly main: string;
}

/** The list of all differences, and a page for each page that either edition has. */
export function renderComparison(comparison: Comparison): RenderedPage[] {
  return [renderOverview(comparison), ...comparison.pages.map((page) => renderPage(comparison, page))];
}

const groups = [
  {state: 'changed', title: 'Ändrade sidor', none: 'Ingen sida är ändrad.'},
  {state: 'added', title: 'Nya sidor', none: 'Ingen sida är ny.'},
  {state: 'removed', title: 'Borttagna sidor', none: 'Ingen sida är borttagen.'},
] as const;

function renderOverview(comparison: Comparison): RenderedPage {
  const {before, after, pages, addressOf} = comparison;
  const title = `Vad som skiljer ${before.name} och ${after.name}`;
  const same = pages.filter(({state}) => state === 'same').length;
  const lists = groups.map(({state, title: name, none}) => {
    const found = pages.filter((page) => page.state === state);
    const items = found.map(
      (page) =>
        `<li><a href="${escapeHtml(addressOf(page.path))}">${escapeHtml(page.title)}</a> <span class="jamfor-antal">${countWords(page)}</span></li>`,
    );
    const list = items.length === 0 ? `<p>${none}</p>` : `<ul class="jamfor-sidor">${items.join('\n')}</ul>`;
    return `<h2>${name} (${found.length})</h2>\n${list}`;
  });
  const main = article(
    title,
    `<p>Sidorna jämförs ord för ord så som de visas för läsaren.${note} ${same === 1 ? 'En sida är' : `${same} sidor är`} lika.</p>
${lists.join('\n')}`,
  );
  return {address: addressOf('/'), title, main};
}

const note =
  ' En sida kan ändras också av att en annan sida ändras, till exempel när en process får ett nytt steg.';

function countWords({wordsAdded, wordsRemoved}: ComparedPage): string {
  return `${words(wordsAdded)} tillagda, ${words(wordsRemoved)} borttagna`;
}

function words(count: number): string {
  return count === 1 ? '1 ord' : `${count} ord`;
}

function linkItem(address: string, text: string): string {
  return `<li><a href="${escapeHtml(address)}">${escapeHtml(text)}</a></li>`;
}

function renderPage({before, after, addressOf}: Comparison, page: ComparedPage): RenderedPage {
  const {path, state, title: name} = page;
  const links = [
    ...(state === 'added' ? [] : [linkItem(before.addressOf(path), `Sidan i ${before.name}`)]),
    ...(state === 'removed' ? [] : [linkItem(after.addressOf(path), `Sidan i ${after.name}`)]),
    linkItem(addressOf('/'), `Alla skillnader mellan ${before.name} och ${after.name}`),
  ];
  const title = `Vad som skiljer: ${name}`;
  const main = article(
    title,
    `<ul class="jamfor-vagar">${links.join('')}</ul>\n${explain(page, before.name, after.name)}\n${state === 'same' ? '' : renderBlocks(page.blocks)}`,
  );
  return {address: addressOf(path), title, main};
}

function explain({state}: ComparedPage, before: string, after: string): string {
  const sentences: Readonly<Record<ComparedPage['state'], string>> = {
    same: `Sidan är lika i ${before} och ${after}.`,
    added: `Sidan är ny: den finns i ${after} men inte i ${before}.`,
    removed: `Sidan är borttagen: den finns i ${before} men inte i ${after}.`,
    changed: `<del>Överstruken text</del> finns bara i ${before}. <ins>Understruken text</ins> finns bara i ${after}.`,
  };
  return `<p>${sentences[state]}</p>`;
}

function article(title: string, html: string): string {
  return `<article class="jamforelse" data-typ="jamforelse">\n<h1>${escapeHtml(title)}</h1>\n${html}\n</article>`;
}
