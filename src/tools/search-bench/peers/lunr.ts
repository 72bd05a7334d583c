import lunr from 'lunr';
import {buildLunr} from '../build-lunr.ts';
import {readQuery} from '../../../search/core/query-words.ts';
import type {SearchPage} from '../../../search/core/types.ts';
import type {SearchPages} from '../quality.ts';

/** Standard lunr over the same sections, words and stems: its JSON, loaded as its documentation says. */
export interface StandardLunr {
  readonly json: string;
  readonly load: () => lunr.Index;
  readonly query: (index: lunr.Index, query: string) => readonly lunr.Index.Result[];
}

export function standardLunr(pages: readonly SearchPage[]): StandardLunr {
  const json = JSON.stringify(buildLunr(pages.flatMap(({entries}) => entries)).build());
  return {
    json,
    load: () => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what was written a line above
      return lunr.Index.load(JSON.parse(json) as object);
    },
    query: (index, query) =>
      index.query((builder) => {
        for (const {term, open} of readQuery(query)) {
          builder.term(term, {usePipeline: false, boost: 10});
          if (open) builder.term(term, {usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING});
        }
      }),
  };
}

/** The pages that standard lunr finds, as plugins use it: all words, the last one also as a beginning. */
export function lunrPages(pages: readonly SearchPage[]): SearchPages {
  const peer = standardLunr(pages);
  const index = peer.load();
  const urls = pages.flatMap((page) => page.entries.map(() => page.url));
  return (query) => {
    const found = peer.query(index, query).map(({ref}) => urls[Number(ref)] ?? '');
    return Promise.resolve([...new Set(found)].slice(0, 8));
  };
}
