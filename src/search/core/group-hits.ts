import type {Ranked} from './rank.ts';

/** A page with its best places, best first. */
export interface Group {
  readonly score: number;
  readonly hits: readonly Ranked[];
}

const alwaysShown = 8;
const weakestPage = 0.2;
const weakestPlace = 0.6;

/**
 * Groups ranked entries by page. A page stands where its best place stands; glossary terms are pages of their own
 * in a reader's eyes, so `keyOf` says what belongs together. Places much weaker than the best of their page only
 * lengthen the list, and so do pages much weaker than the best page, after the first few.
 */
export function groupHits(
  ranked: readonly Ranked[],
  keyOf: (entry: number) => number,
  {maxGroups, maxHits}: {maxGroups: number; maxHits: number},
): Group[] {
  const groups = new Map<number, Ranked[]>();
  for (const hit of ranked) {
    const key = keyOf(hit.entry);
    const hits = groups.get(key);
    if (hits) {
      if (hits.length < maxHits) hits.push(hit);
    } else if (groups.size < maxGroups) groups.set(key, [hit]);
  }
  const best = ranked[0]?.score ?? 0;
  return [...groups.values()]
    .map((hits) => ({score: hits[0]?.score ?? 0, hits}))
    .filter(({score}, place) => place < alwaysShown || score >= weakestPage * best)
    .map(({score, hits}) => ({score, hits: hits.filter((hit) => hit.score >= weakestPlace * score)}));
}
