import type {Browser} from '@playwright/test';
import {buildIndex} from '../../search/build/build-search.ts';
import {createSearcher} from '../../search/core/searcher.ts';
import type {SearchPage} from '../../search/core/types.ts';
import {generateSwedish} from './generate-swedish.ts';
import {medianTime, timeKeystrokes, watchEngine, wireBytes} from './measure.ts';
import {percentile} from '../bench/statistics.ts';
import {standardLunr} from './peers/lunr.ts';
import {buildPagefind, folderBytes, openPagefind} from './peers/pagefind.ts';

/** What a search of one size costs: bytes on the wire, and milliseconds. */
export interface Growth {
  readonly sections: number;
  readonly own: {
    /** All files of the index. */
    readonly total: number;
    /** The file that a search starts with. */
    readonly start: number;
    /** Everything for a first answer but the scripts: median and greatest of forty questions. */
    readonly first: number;
    readonly greatest: number;
    readonly open: number;
    readonly key: number;
  };
  readonly lunr: {readonly total: number; readonly open: number};
  readonly pagefind: {readonly total: number; readonly first: number; readonly key: number};
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Measures generated handbooks of growing size. `words`: the words to write with, the most frequent first. */
export async function measureGrowth(
  browser: Browser,
  words: readonly string[],
  sizes: readonly number[],
): Promise<Growth[]> {
  const all: Growth[] = [];
  for (const sections of sizes) {
    const {pages, queries} = generateSwedish(words, sections);
    const peer = standardLunr(pages);
    all.push({
      sections,
      own: await measureOwn(pages, queries),
      lunr: {
        total: wireBytes(new TextEncoder().encode(peer.json)),
        open: await medianTime(3, peer.load),
      },
      pagefind: await measurePagefind(browser, pages, queries),
    });
  }
  return all;
}

async function measureOwn(pages: readonly SearchPage[], queries: readonly string[]): Promise<Growth['own']> {
  const files = buildIndex({edition: '', pages, synonyms: [], roles: []});
  const start = files.files.find(({path: name}) => name === files.index)?.bytes ?? new Uint8Array();
  const firsts: number[] = [];
  for (const query of queries) {
    const {engine, loaded} = await watchEngine(files);
    await engine.details(await engine.answer(query, {maxGroups: 5, maxHits: 2}), 1);
    firsts.push(loaded());
  }
  const times = await timeKeystrokes((await watchEngine(files)).engine, queries);
  return {
    total: files.files.reduce((sum, {bytes}) => sum + wireBytes(bytes), 0),
    start: wireBytes(start),
    first: percentile(firsts, 0.5),
    greatest: Math.max(...firsts),
    open: await medianTime(7, () => createSearcher(start, decode)),
    key: percentile(times, 0.95),
  };
}

async function measurePagefind(
  browser: Browser,
  pages: readonly SearchPage[],
  queries: readonly string[],
): Promise<Growth['pagefind']> {
  const folder = buildPagefind(new Map(pages.map((page) => [page.url, toHtml(page)])));
  const first = await openPagefind(browser, folder);
  await first.search(queries[0] ?? '');
  const bytes = first.loaded();
  const times: number[] = [];
  for (const query of queries.slice(0, 12)) times.push(...(await first.timeKeys(query)));
  await first.close();
  return {total: folderBytes(folder), first: bytes, key: percentile(times, 0.95)};
}

function toHtml({title, entries}: SearchPage): string {
  const parts = entries.map((entry, place) =>
    place === 0
      ? `<h1>${title}</h1><p>${entry.text}</p>`
      : `<h2 id="${entry.anchor}">${entry.title}</h2><p>${entry.text}</p>`,
  );
  return `<!doctype html><html lang="sv"><title>${title}</title><article>${parts.join('')}</article>`;
}
