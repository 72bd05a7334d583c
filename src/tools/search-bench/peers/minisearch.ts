import type {Article} from '../../../articles/types.ts';
import type {SearchPages} from '../quality.ts';
import {loadPeer} from './load-peer.ts';

export interface MiniSearchPeer {
  readonly search: SearchPages;
  readonly json: string;
}

/** MiniSearch over the sections, set as its documentation advises: prefixes, some typos, all words before any. */
export function openMiniSearch(articles: readonly Article[]): MiniSearchPeer {
  const MiniSearch = loadPeer('minisearch');
  const index = new MiniSearch({fields: ['title', 'page', 'text'], storeFields: ['url']});
  index.addAll(
    articles
      .flatMap(({url, title, sections}) =>
        sections.map((section) => ({url, title: section.title, page: title, text: section.text})),
      )
      .map((section, id) => ({...section, id})),
  );
  const find = (query: string, combineWith: 'AND' | 'OR') =>
    index.search(query, {prefix: true, fuzzy: 0.2, boost: {title: 4, page: 2}, combineWith});
  return {
    json: JSON.stringify(index.toJSON()),
    search: (query) => {
      const found = [...find(query, 'AND'), ...find(query, 'OR')].map(({url}) => url);
      return Promise.resolve([...new Set(found)].slice(0, 8));
    },
  };
}
