import type {Browser} from '@playwright/test';
import {createSearcher} from '../../search/core/searcher.ts';
import {type BuiltSite, openBuilt} from './built-site.ts';
import {medianTime, timeKeystrokes, wireBytes} from './measure.ts';
import {percentile} from '../bench/statistics.ts';
import {timeMainThread} from './type-in-browser.ts';

/** Milliseconds of CPU of the middle key, and of the key than which one in twenty is slower. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

/** What the built search costs a reader: bytes on the wire and CPU milliseconds. */
export interface Weight {
  /** The file that a search starts with. */
  readonly index: number;
  /** Everything before the first answer is there, with its excerpts: of the middle question and of the greatest. */
  readonly first: number;
  readonly greatest: number;
  readonly open: number;
  readonly worker: Percentiles;
  /** What a key costs the page's thread, and what it costs in the same field without scripts. */
  readonly plain: Percentiles;
  readonly page: {readonly work: Percentiles; readonly whole: Percentiles};
}

/** So many questions are typed in the browser, where each key takes its time. */
const typed = 12;

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

export async function weigh(site: BuiltSite, queries: readonly string[], browser: Browser): Promise<Weight> {
  const totals: number[] = [];
  for (const query of queries) {
    const {engine, loaded} = await openBuilt(site);
    await engine.details(await engine.answer(query, {maxGroups: 5, maxHits: 2}), 1);
    totals.push(site.scripts + loaded());
  }
  const keys = await timeKeystrokes((await openBuilt(site)).engine, queries);
  const typing = {folder: site.folder, queries: queries.slice(0, typed)};
  const costs = await timeMainThread(browser, {...typing, hasScripts: true});
  const plain = await timeMainThread(browser, {...typing, hasScripts: false});
  return {
    index: wireBytes(site.indexFile),
    first: percentile(totals, 0.5),
    greatest: Math.max(...totals),
    open: await medianTime(15, () => createSearcher(site.indexFile, decode)),
    worker: percentiles(keys),
    plain: percentiles(plain.map(({work}) => work)),
    page: {
      work: percentiles(costs.map(({work}) => work)),
      whole: percentiles(costs.map(({whole}) => whole)),
    },
  };
}

function percentiles(times: readonly number[]): Percentiles {
  return {p50: percentile(times, 0.5), p95: percentile(times, 0.95)};
}
