import type {TermScores} from './lazy-lunr.ts';
import type {Phrase} from './phrases.ts';
import type {QueryWord} from './query-words.ts';
import type {HitKind} from './types.ts';
import type {Variant} from './vocabulary.ts';

/** What a question asks of the index: for each word its variants, and phrases that stand for several words. */
export interface Demand {
  readonly words: readonly QueryWord[];
  readonly variants: readonly (readonly Variant[])[];
  readonly phrases: readonly Phrase[];
  /** Kinds that the question word asks for: "vem" for roles and bodies. */
  readonly favoured: readonly HitKind[];
}

/** How the entries lie on pages, as the ranking needs it. */
export interface Structure {
  readonly entryCount: number;
  /** For each entry the first entry of its page, which is the page itself. */
  readonly pageOf: Uint32Array;
  readonly titleWords: Uint8Array;
  readonly kindOf: (entry: number) => HitKind;
  /** How readily each entry is shown: a factor around 1. */
  readonly weights: Float32Array;
  /** For a glossary term, the entry of the page that says more. */
  readonly leads: ReadonlyMap<number, number>;
}

export interface Ranked {
  readonly entry: number;
  readonly score: number;
}

/** What the ranking weighs. Found by trial on two sets of questions; a tenth more or less changes little. */
export const ranking = {
  /** A word found elsewhere on the page counts by this much. */
  pageContext: 0.45,
  /** A page stands before its sections. */
  pageItself: 1.2,
  /** What a title adds that is exactly what was asked for. */
  exactTitle: 0.5,
  /** Exponent of the share of what was asked for that was found. */
  coverage: 2,
  /** Exponent of a word's rarity in its share of the question. */
  rarity: 0.5,
  /** What is asked for by "vem" or "hur" stands before the rest by this factor. */
  intent: 1.3,
  /** The page that a glossary term leads to gets the term's score, times this, so that it stands before the term. */
  lead: 1.4,
};

/**
 * Ranks the entries that have something of what is asked for, best first: the sum over the words of the best variant,
 * times the squared share of the words that were found, so that an entry with all words stands before one with many
 * occurrences of a single one. A rare word is a larger share than a frequent one.
 */
export function rank(demand: Demand, scoresOf: (term: string) => TermScores, structure: Structure): Ranked[] {
  const matches = demand.words.map((_, word) => matchWord(word, demand, {scoresOf, structure}));
  const candidates = new Set(matches.flatMap(({values}) => [...values.keys()]));
  const asked = matches.reduce(
    (sum, {weight, share}) => ({words: sum.words + weight, share: sum.share + share}),
    {
      words: 0,
      share: 0,
    },
  );
  const ranked = [...candidates].flatMap((entry) => {
    const factor = demand.favoured.includes(structure.kindOf(entry)) ? ranking.intent : 1;
    const {score, title} = scoreEntry(entry, matches, {asked, structure});
    return score > 0 ? [{entry, score: factor * score, title}] : [];
  });
  return promoteTargets(ranked, structure).toSorted(
    (one, other) => other.score - one.score || one.entry - other.entry,
  );
}

interface Scored {
  readonly score: number;
  /** How nearly the entry's title is what was asked for, up to 1. */
  readonly title: number;
}

interface Asked {
  readonly asked: {readonly words: number; readonly share: number};
  readonly structure: Structure;
}

function scoreEntry(entry: number, matches: readonly WordMatch[], {asked, structure}: Asked): Scored {
  let sum = 0;
  let found = 0;
  let inTitle = 0;
  for (const {weight, share, values, titles, ofPage} of matches) {
    const value = Math.max(values.get(entry) ?? 0, ranking.pageContext * ofPage(entry));
    if (weight === 0 || value === 0) continue;
    sum += weight * value;
    found += share;
    inTitle += titles.get(entry) ?? 0;
  }
  const title = inTitle / Math.max(structure.titleWords[entry] ?? 0, asked.words, 1);
  const score =
    sum *
    (found / asked.share) ** ranking.coverage *
    (1 + ranking.exactTitle * title ** 2) *
    (structure.pageOf[entry] === entry ? ranking.pageItself : 1) *
    (structure.weights[entry] ?? 1);
  return {score, title};
}

const nearlyExact = 0.95;

/**
 * The page that a glossary term leads to stands right before the term: who types "KDL" wants the page about it, and
 * sees the definition below.
 */
function promoteTargets(ranked: readonly (Ranked & Scored)[], {leads}: Structure): Ranked[] {
  const scores = new Map(ranked.map(({entry, score}) => [entry, score]));
  for (const {entry, score, title} of ranked) {
    const target = leads.get(entry);
    if (target !== undefined) raise(scores, target, score * (title > nearlyExact ? ranking.lead : 1.01));
  }
  return [...scores].map(([entry, score]) => ({entry, score}));
}

/** Where one word of the question was found. */
interface WordMatch {
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

function matchWord(word: number, demand: Demand, {scoresOf, structure}: Sources): WordMatch {
  const values = new Map<number, number>();
  const titles = new Map<number, number>();
  for (const {term, weight} of demand.variants[word] ?? []) {
    const {scores, inTitle} = scoresOf(term);
    for (const [entry, score] of scores) raise(values, entry, weight * score);
    for (const entry of inTitle) raise(titles, entry, weight);
  }
  for (const phrase of demand.phrases) {
    if (word < phrase.from || word >= phrase.to) continue;
    const found = matchPhrase(phrase, scoresOf);
    for (const [entry, score] of found.scores) raise(values, entry, phrase.weight * score);
    for (const entry of found.inTitle) raise(titles, entry, phrase.weight);
  }
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

function raise(values: Map<number, number>, key: number, value: number): void {
  if (value > (values.get(key) ?? 0)) values.set(key, value);
}

/** Entries that have all terms of the phrase, with the mean of their scores. */
function matchPhrase({terms}: Phrase, scoresOf: (term: string) => TermScores): TermScores {
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
