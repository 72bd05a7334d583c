import lunr from 'lunr';
import {entryTerms} from '../../search/build/invert.ts';
import {bm25, fieldBoosts, fields, type SearchEntry} from '../../search/core/types.ts';

/** A lunr builder with all entries in it, by our words and stems; `build()` gives the ordinary lunr index. */
export function buildLunr(entries: readonly SearchEntry[]): lunr.Builder {
  const builder = new lunr.Builder();
  builder.ref('ref');
  builder.b(bm25.b);
  builder.k1(bm25.k1);
  for (const field of fields) builder.field(field, {boost: fieldBoosts[field]});
  for (const [ref, entry] of entries.entries()) builder.add({ref, ...entryTerms(entry)});
  return builder;
}
