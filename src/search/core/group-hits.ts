import type {Ranked} from './rank.ts';

/** A page with its best places, best first. */
export interface Group {
  readonly score: number;
  readonly hits: readonly Ranked[];
}

/** So many entries count however weak they are; beyond them, those with a fifth of the best one's score. */
const alwaysKept = 30;
const weakest = 0.2;
/** A place on a page is shown from this share of the page's best place. */
const weakestPlace = 0.6;

/** Leaves out entries so much weaker than the best that they only lengthen the list. */
export function keepStrong(ranked: readonly Ranked[]): readonly Ranked[] {
  const least = weakest * (ranked[0]?.score ?? 0);
  return ranked.filter(({score}, place) => place < alwaysKept || score >= least);
}

/**
 * Groups ranked entries by page. A page stands where its best place stands; glossary terms are pages of their own
 * in a reader's eyes, so `keyOf` says what belongs together.
 */
export function groupHits(
  ranked: readonly Ranked[],
  keyOf: (entry: number) => number,
  maxHits: number,
): Group[] {
  const groups = new Map<number, Ranked[]>();
  for (const hit of ranked) {
    const key = keyOf(hit.entry);
    const hits = groups.get(key) ?? [];
    const least = weakestPlace * (hits[0]?.score ?? 0);
    if (hits.length < maxHits && hit.score >= least) groups.set(key, [...hits, hit]);
  }
  return [...groups.values()].map((hits) => ({score: hits[0]?.score ?? 0, hits}));
}
