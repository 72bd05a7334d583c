import type {IndexFile} from './format/index-file.ts';
import type {Structure} from './demand.ts';
import {type HitKind, hitKinds} from './types.ts';

/** A step belongs to its process and a glossary term to the page that it leads to: those stand first. */
const kindWeights: Partial<Record<HitKind, number>> = {steg: 0.9, term: 0.8};

/** What the ranking must know of every entry, as flat arrays. */
export function createStructure(index: IndexFile): Structure {
  const entryCount = index.kinds.length;
  const pageOf = new Uint32Array(entryCount);
  const weights = new Float32Array(entryCount);
  let first = 0;
  index.pageSizes.forEach((size, page) => {
    pageOf.fill(first, first, first + size);
    weights.fill((index.pageWeights[page] ?? 100) / 100, first, first + size);
    first += size;
  });
  index.kinds.forEach((kind, entry) => {
    weights[entry] = (weights[entry] ?? 1) * (kindWeights[hitKinds[kind] ?? 'sida'] ?? 1);
  });
  const kindOf = (entry: number): HitKind => hitKinds[index.kinds[entry] ?? -1] ?? 'sida';
  return {
    entryCount,
    kindOf,
    pageOf,
    titleWords: index.titleWords,
    weights,
    leads: new Map(index.head.leads),
  };
}
