import type {Ranked} from './rank.ts';

/** A page with its best places, best first. */
export interface Group {
  readonly score: number;
  readonly hits: readonly Ranked[];
}

/**
 * Groups ranked entries by page. A page stands where its best place stands; glossary terms are pages of their own
 * in a reader's eyes, so `keyOf` says what belongs together.
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
  return [...groups.values()].map((hits) => ({score: hits[0]?.score ?? 0, hits}));
}
