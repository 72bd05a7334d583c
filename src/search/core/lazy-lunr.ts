import lunr from 'lunr';
import type {TermPostings} from './format/postings.ts';
import {bm25, fieldBoosts, fields} from './types.ts';
import type {Vocabulary} from './vocabulary.ts';

/** How well the entries match one term. */
export interface TermScores {
  /** lunr's inverse document frequency: greater for rarer terms. */
  readonly rarity: number;
  /** Entry number → BM25 score over the fields, as lunr gives it. */
  readonly scores: ReadonlyMap<number, number>;
  /** Entries that have the term in their title. */
  readonly inTitle: ReadonlySet<number>;
}

export interface LazyIndexInput {
  readonly vocabulary: Vocabulary;
  readonly lengths: readonly Uint32Array[];
  /** Postings by the term's place in the vocabulary. */
  readonly postings: (place: number) => TermPostings;
}

/** So many terms' scores are kept; a keystroke mostly asks for those of the one before. */
const keptTerms = 512;

/**
 * A real, unmodified lunr.Index over the compact index. Loading lunr's own JSON costs 50 times as long and four times
 * the bytes; here a term's postings and scores are put where lunr looks for them just before it looks.
 */
export function createLazyIndex(input: LazyIndexInput): (term: string) => TermScores {
  const averages = averageLengths(input.lengths);
  const kept = new Map<string, TermScores>();
  return (term) => {
    const known = kept.get(term);
    if (known) return known;
    const scores = scoreTerm(term, input, averages);
    if (kept.size >= keptTerms) kept.clear();
    kept.set(term, scores);
    return scores;
  };
}

function averageLengths(lengths: readonly Uint32Array[]): number[] {
  return lengths.map((field) => field.reduce((sum, length) => sum + length, 0) / Math.max(field.length, 1));
}

function scoreTerm(term: string, input: LazyIndexInput, averages: readonly number[]): TermScores {
  const place = input.vocabulary.indexOf(term);
  const scores = new Map<number, number>();
  const inTitle = new Set<number>();
  if (place === -1) return {rarity: 0, scores, inTitle};
  const postings = input.postings(place);
  const rarity = inverseFrequency(postings, input.lengths[0]?.length ?? 0);
  const results = openIndex(term, {place, rarity, postings, input, averages}).query((query) => {
    query.term(term, {usePipeline: false});
  });
  for (const {ref, score} of results) scores.set(Number(ref), score);
  postings[0]?.entries.forEach((entry) => inTitle.add(entry));
  return {rarity, scores, inTitle};
}

interface TermInput {
  readonly place: number;
  readonly rarity: number;
  readonly postings: TermPostings;
  readonly input: LazyIndexInput;
  readonly averages: readonly number[];
}

/** A lunr.Index that knows one term. Its parts are views of the postings, so making it costs next to nothing. */
function openIndex(term: string, {place, rarity, postings, input, averages}: TermInput): lunr.Index {
  const inverted: Record<string, unknown> = {_index: place};
  const vectors: Record<string, lunr.Vector> = {};
  fields.forEach((field, number) => {
    const documents: Record<string, object> = {};
    const {entries = [], counts = []} = postings[number] ?? {};
    const norm = (entry: number) => (input.lengths[number]?.[entry] ?? 0) / (averages[number] || 1);
    entries.forEach((entry, index) => {
      documents[entry] = {};
      const score = rarity * termWeight(counts[index] ?? 1, norm(entry)) * fieldBoosts[field];
      vectors[`${field}/${entry}`] = new lunr.Vector([place, Math.round(score * 1000) / 1000]);
    });
    inverted[field] = documents;
  });
  const attributes = {
    invertedIndex: {[term]: inverted},
    fieldVectors: vectors,
    tokenSet: {intersect: () => ({toArray: () => [term]})},
    fields: [...fields],
    pipeline: new lunr.Pipeline(),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- @types/lunr 2.3.7 leaves out most attributes
  return new lunr.Index(attributes as unknown as ConstructorParameters<typeof lunr.Index>[0]);
}

/** lunr.idf: rare terms weigh more. */
function inverseFrequency(postings: TermPostings, entryCount: number): number {
  const withTerm = postings.reduce((sum, {entries}) => sum + entries.length, 0);
  return Math.log(1 + Math.abs((entryCount - withTerm + 0.5) / (withTerm + 0.5)));
}

/** BM25 as in lunr.Builder.createFieldVectors. `norm` is the field's length over the average. */
function termWeight(count: number, norm: number): number {
  const {b, k1} = bm25;
  return ((k1 + 1) * count) / (k1 * (1 - b + b * norm) + count);
}
