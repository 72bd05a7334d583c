import type {IndexFile} from './format/index-file.ts';
import type {Structure} from './rank.ts';
import {type HitKind, hitKinds} from './types.ts';

/**
 * A glossary term mostly points to a page of its own, which should stand before it. Overviews and other pages stand
 * behind the role, process or document that they list.
 */
const kindWeights: Readonly<Record<HitKind, number>> = {
  roll: 1.1,
  organ: 1.1,
  process: 1,
  steg: 0.9,
  system: 1,
  mal: 0.9,
  dokument: 1.05,
  term: 0.6,
  sida: 1,
};

/** What the ranking must know of every entry, as flat arrays. */
export function createStructure(index: IndexFile): Structure {
  const entryCount = index.kinds.length;
  const pageOf = new Uint32Array(entryCount);
  let first = 0;
  for (const size of index.pageSizes) {
    pageOf.fill(first, first, first + size);
    first += size;
  }
  const weights = Float32Array.from(index.kinds, (kind) => kindWeights[hitKinds[kind] ?? 'sida']);
  return {entryCount, pageOf, titleLengths: index.lengths[0] ?? new Uint32Array(entryCount), kindWeights: weights};
}
