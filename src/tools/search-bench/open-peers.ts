import type {Browser} from '@playwright/test';
import {toSearchPages} from '../../search/build/to-pages.ts';
import type {Model} from '../../model/types.ts';
import {type BuiltSite, openBuilt} from './built-site.ts';
import {wireBytes} from './measure.ts';
import {openEasyops} from './peers/easyops.ts';
import {installPeers} from '../bench/install-peers.ts';
import {lunrPages} from './peers/lunr.ts';
import {openMiniSearch} from './peers/minisearch.ts';
import {buildPagefind, openPagefind} from './peers/pagefind.ts';
import type {SearchPages} from './quality.ts';

/** The handbook's search and those that it is compared with, over the same built pages. */
export interface Peers {
  readonly searches: Readonly<Record<string, SearchPages>>;
  /** Bytes on the wire before the first answer; of MiniSearch the index alone, without a page's scripts and texts. */
  readonly firstAnswer: Readonly<Record<string, number>>;
  readonly close: () => Promise<void>;
}

function textBytes(text: string): number {
  return wireBytes(new TextEncoder().encode(text));
}

export async function openPeers(site: BuiltSite, model: Model, browser: Browser): Promise<Peers> {
  installPeers('sok');
  const mini = openMiniSearch(site.articles);
  const easyops = await openEasyops(site.files);
  const folder = buildPagefind(site.html);
  const pagefind = await openPagefind(browser, folder);
  await pagefind.search('systemägare');
  const firstPagefind = pagefind.loaded();
  const {engine} = await openBuilt(site);
  return {
    searches: {
      handboken: async (query) => {
        const {pages} = await engine.answer(query, {maxGroups: 12, maxHits: 3});
        return [...new Set(pages.map(({url}) => url))].slice(0, 8);
      },
      easyops: easyops.search,
      pagefind: pagefind.search,
      MiniSearch: mini.search,
      lunr: lunrPages(toSearchPages(site.articles, model)),
    },
    firstAnswer: {
      easyops: textBytes(easyops.json) + wireBytes(easyops.worker),
      pagefind: firstPagefind,
      MiniSearch: textBytes(mini.json),
    },
    close: pagefind.close,
  };
}
