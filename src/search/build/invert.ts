import lunr from 'lunr';
import {fieldBoosts, fields, bm25, type SearchEntry} from '../core/types.ts';
import {termsOfText} from '../core/terms.ts';
import type {TermPostings} from '../core/format/postings.ts';

/** What lunr makes of the entries, without what only its JSON needs. */
export interface Inverted {
  /** Sorted by UTF-16 units. */
  readonly terms: readonly string[];
  readonly postings: readonly TermPostings[];
  /** For each field the number of terms of each entry. */
  readonly lengths: readonly Uint32Array[];
}

/** The parts of lunr.Builder that @types/lunr leaves out (lunr 2.3.9, lib/builder.js). */
interface BuilderState {
  readonly invertedIndex: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, object>>>>>>;
  readonly fieldTermFrequencies: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly fieldLengths: Readonly<Record<string, number>>;
}

/** Makes a lunr index of the entries with our own words and stems, and takes it apart. */
export function invert(entries: readonly SearchEntry[]): Inverted {
  const state = buildLunr(entries) as unknown as BuilderState;
  const terms = Object.keys(state.invertedIndex).sort();
  const postings = terms.map((term) =>
    fields.map((field) => {
      const documents = Object.keys(state.invertedIndex[term]?.[field] ?? {}).map(Number);
      const sorted = documents.sort((one, other) => one - other);
      return {
        entries: sorted,
        counts: sorted.map((entry) => state.fieldTermFrequencies[`${field}/${entry}`]?.[term] ?? 1),
      };
    }),
  );
  const lengths = fields.map((field) =>
    Uint32Array.from(entries, (_, entry) => state.fieldLengths[`${field}/${entry}`] ?? 0),
  );
  return {terms, postings, lengths};
}

/** A lunr builder with all entries in it; `build()` gives the ordinary lunr index, which the tests compare with. */
export function buildLunr(entries: readonly SearchEntry[]): lunr.Builder {
  const builder = new lunr.Builder();
  builder.ref('ref');
  builder.b(bm25.b);
  builder.k1(bm25.k1);
  for (const field of fields) builder.field(field, {boost: fieldBoosts[field]});
  entries.forEach((entry, ref) => {
    builder.add({
      ref,
      title: termsOfText(entry.title),
      alias: entry.aliases.flatMap(termsOfText),
      body: termsOfText(entry.text),
    });
  });
  return builder;
}
