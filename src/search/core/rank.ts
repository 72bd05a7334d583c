import type {TermScores} from './lazy-lunr.ts';
import type {Phrase} from './phrases.ts';
import type {QueryWord} from './query-words.ts';
import type {Variant} from './vocabulary.ts';

/** What a question asks of the index: for each word its variants, and phrases that stand for several words. */
export interface Demand {
  readonly words: readonly QueryWord[];
  readonly variants: readonly (readonly Variant[])[];
  readonly phrases: readonly Phrase[];
}

/** How the entries lie on pages, as the ranking needs it. */
export interface Structure {
  readonly entryCount: number;
  /** For each entry the first entry of its page, which is the page itself. */
  readonly pageOf: Uint32Array;
  /** Number of terms in each entry's title. */
  readonly titleLengths: Uint32Array;
  /** How readily each entry is shown: a factor around 1. */
  readonly weights: Float32Array;
  /** For a glossary term, the entry of the page that says more. */
  readonly leads: ReadonlyMap<number, number>;
}

export interface Ranked {
  readonly entry: number;
  readonly score: number;
}

/** A word found elsewhere on the page counts by this much. */
const pageContext = 0.35;
const pageItself = 1.15;
const titleBonus = 0.5;

/**
 * Ranks the entries that have something of what is asked for, best first: the sum over the words of the best variant,
 * times the squared share of the words that were found, so that an entry with all words stands before one with many
 * occurrences of a single one.
 */
export function rank(demand: Demand, scoresOf: (term: string) => TermScores, structure: Structure): Ranked[] {
  const weights = demand.words.map(({weight}) => weight);
  const matches = demand.words.map((_, word) => matchWord(word, demand, {scoresOf, structure}));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const candidates = new Set<number>();
  for (const {values} of matches) for (const entry of values.keys()) candidates.add(entry);

  const ranked: Ranked[] = [];
  for (const entry of candidates) {
    let sum = 0;
    let found = 0;
    let inTitle = 0;
    matches.forEach((match, word) => {
      const weight = weights[word] ?? 0;
      const value = Math.max(match.values.get(entry) ?? 0, pageContext * match.ofPage(entry));
      if (weight === 0 || value === 0) return;
      sum += weight * value;
      found += weight;
      inTitle += match.inTitle.get(entry) ?? 0;
    });
    if (found > 0)
      ranked.push({entry, score: finalScore({entry, sum, inTitle, share: found / total}, structure)});
  }
  return promoteTargets(ranked, structure).toSorted(
    (one, other) => other.score - one.score || one.entry - other.entry,
  );
}

/**
 * The page that a glossary term leads to stands right before the term: who types "KDL" wants the page about it, and
 * sees the definition below.
 */
function promoteTargets(ranked: readonly Ranked[], {leads}: Structure): Ranked[] {
  const scores = new Map(ranked.map(({entry, score}) => [entry, score]));
  for (const {entry, score} of ranked) {
    const target = leads.get(entry);
    if (target !== undefined) raise(scores, target, score * 1.01);
  }
  return [...scores].map(([entry, score]) => ({entry, score}));
}

interface Sum {
  readonly entry: number;
  readonly sum: number;
  readonly inTitle: number;
  readonly share: number;
}

function finalScore({entry, sum, inTitle, share}: Sum, structure: Structure): number {
  const isPage = structure.pageOf[entry] === entry;
  const title = Math.min(1, inTitle / Math.max(structure.titleLengths[entry] ?? 1, 1));
  return (
    sum * share ** 2 * (1 + titleBonus * title) * (isPage ? pageItself : 1) * (structure.weights[entry] ?? 1)
  );
}

/** Where one word of the question was found. */
interface WordMatch {
  readonly values: ReadonlyMap<number, number>;
  /** Entries with the word in their title: how well it matched, up to 1. */
  readonly inTitle: ReadonlyMap<number, number>;
  /** The best value on the entry's page. */
  readonly ofPage: (entry: number) => number;
}

interface Sources {
  readonly scoresOf: (term: string) => TermScores;
  readonly structure: Structure;
}

function matchWord(word: number, demand: Demand, {scoresOf, structure}: Sources): WordMatch {
  const values = new Map<number, number>();
  const inTitle = new Map<number, number>();
  for (const {term, weight} of demand.variants[word] ?? []) {
    const {scores, inTitle: titles} = scoresOf(term);
    for (const [entry, score] of scores) raise(values, entry, weight * score);
    for (const entry of titles) raise(inTitle, entry, weight);
  }
  for (const phrase of demand.phrases) {
    if (word < phrase.from || word >= phrase.to) continue;
    for (const [entry, score] of phraseScores(phrase, scoresOf)) raise(values, entry, score);
  }
  const best = new Map<number, number>();
  for (const [entry, value] of values) raise(best, structure.pageOf[entry] ?? entry, value);
  return {values, inTitle, ofPage: (entry) => best.get(structure.pageOf[entry] ?? entry) ?? 0};
}

function raise(values: Map<number, number>, key: number, value: number): void {
  if (value > (values.get(key) ?? 0)) values.set(key, value);
}

/** Entries that have all terms of the phrase, with the mean of their scores. */
function phraseScores({terms, weight}: Phrase, scoresOf: (term: string) => TermScores): Map<number, number> {
  const [first, ...others] = terms.map((term) => scoresOf(term).scores);
  const found = new Map<number, number>();
  for (const [entry, score] of first ?? []) {
    const scores = others.map((other) => other.get(entry));
    if (scores.includes(undefined)) continue;
    const sum = scores.reduce<number>((total, other) => total + (other ?? 0), score);
    found.set(entry, (weight * sum) / terms.length);
  }
  return found;
}
