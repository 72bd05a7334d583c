import {type Demand, ranking, type Structure} from './demand.ts';
import type {TermScores} from './lazy-lunr.ts';
import type {Phrase} from './phrases.ts';

/** Where one word of the question was found. */
export interface WordMatch {
  /** 0 for words that name nothing. */
  readonly weight: number;
  /** Its share of the question: more for a rare word, nothing for one that is nowhere. */
  readonly share: number;
  readonly values: ReadonlyMap<number, number>;
  /** Entries with the word in their title: how well it matched, up to 1. */
  readonly titles: ReadonlyMap<number, number>;
  /** The best value on the entry's page. */
  readonly ofPage: (entry: number) => number;
}

interface Sources {
  readonly scoresOf: (term: string) => TermScores;
  readonly structure: Structure;
}

/** Looks one word of the question up, with all that may stand for it. */
export function matchWord(word: number, demand: Demand, {scoresOf, structure}: Sources): WordMatch {
  const variants = (demand.variants[word] ?? []).map(({term, weight}) => ({...scoresOf(term), weight}));
  // A compound is rarer than its parts; that must not put it before the very word that was asked for.
  const strictness = demand.words[word]?.open === true ? ranking.openWord : 1;
  const asked = Math.min(...variants.filter(({weight}) => weight === 1).map(({rarity}) => rarity));
  const {values, titles} = collect([
    ...variants.map((variant) => ({
      ...variant,
      weight: variant.weight * Math.min(1, asked / variant.rarity) ** strictness,
      inTitleWeight: variant.weight,
    })),
    ...demand.phrases
      .filter(({from, to}) => word >= from && word < to)
      .map((phrase) => ({
        ...matchPhrase(phrase, scoresOf),
        weight: phrase.weight,
        inTitleWeight: phrase.weight * Math.max(phrase.terms.length / (phrase.to - phrase.from), 1),
      })),
  ]);
  const best = new Map<number, number>();
  for (const [entry, value] of values) raise(best, structure.pageOf[entry] ?? entry, value);
  const weight = demand.words[word]?.weight ?? 1;
  const rarity = values.size === 0 ? 0 : Math.log(1 + structure.entryCount / values.size) ** ranking.rarity;
  return {
    weight,
    share: weight * rarity,
    values,
    titles,
    ofPage: (entry) => best.get(structure.pageOf[entry] ?? entry) ?? 0,
  };
}

interface Source extends Omit<TermScores, 'rarity'> {
  readonly weight: number;
  readonly inTitleWeight: number;
}

/** For each entry the best that any source gives it. */
function collect(sources: readonly Source[]): {values: Map<number, number>; titles: Map<number, number>} {
  const values = new Map<number, number>();
  const titles = new Map<number, number>();
  for (const {scores, inTitle, weight, inTitleWeight} of sources) {
    for (const [entry, score] of scores) raise(values, entry, weight * score);
    for (const entry of inTitle) raise(titles, entry, inTitleWeight);
  }
  return {values, titles};
}

/** Keeps the greater value. */
export function raise(values: Map<number, number>, key: number, value: number): void {
  if (value > (values.get(key) ?? 0)) values.set(key, value);
}

/** Entries that have all terms of the phrase, with the mean of their scores. */
function matchPhrase({terms}: Phrase, scoresOf: (term: string) => TermScores): Omit<TermScores, 'rarity'> {
  const all = terms.map(scoresOf);
  const [first] = all;
  const scores = new Map<number, number>();
  const inTitle = new Set<number>();
  for (const entry of first?.scores.keys() ?? []) {
    if (!all.every((one) => one.scores.has(entry))) continue;
    scores.set(entry, all.reduce((sum, one) => sum + (one.scores.get(entry) ?? 0), 0) / all.length);
    if (all.every((one) => one.inTitle.has(entry))) inTitle.add(entry);
  }
  return {scores, inTitle};
}
