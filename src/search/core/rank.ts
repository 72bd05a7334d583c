import {type Demand, ranking, type Structure} from './demand.ts';
import type {TermScores} from './lazy-lunr.ts';
import {matchWord, raise, type WordMatch} from './match-word.ts';

const nearlyExact = 0.95;

export interface Ranked {
  readonly entry: number;
  readonly score: number;
}

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
  const title = Math.min(1, inTitle / Math.max(structure.titleWords[entry] ?? 0, asked.words, 1));
  const score =
    sum *
    (found / asked.share) ** ranking.coverage *
    (1 + ranking.exactTitle * title ** 2) *
    (structure.pageOf[entry] === entry
      ? ranking.pageItself * (title > nearlyExact ? ranking.wholeTitle : 1)
      : 1) *
    (structure.weights[entry] ?? 1);
  return {score, title};
}

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
