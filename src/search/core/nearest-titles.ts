import {fold} from './fold.ts';
import type {PageLabel} from './format/head.ts';

/** A page to go on from. */
export interface NearPage {
  readonly url: string;
  readonly title: string;
}

const most = 3;
const leastAlike = 0.2;
const read = 100;

/**
 * Pages whose titles look most like a question that has no answer, most alike first: by the share of three-letter
 * pieces that they have in common (Dice). None where no title is like it.
 */
export function nearestTitles(query: string, labels: readonly PageLabel[]): NearPage[] {
  const asked = pieces(query.slice(0, read));
  return labels
    .map(([url, title]) => ({url, title, likeness: likeness(asked, pieces(title))}))
    .filter((page) => page.likeness >= leastAlike)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({url, title}) => ({url, title}));
}

function pieces(text: string): Set<string> {
  const plain = ` ${fold(text.toLowerCase())} `;
  return new Set(Array.from({length: Math.max(plain.length - 2, 0)}, (_, at) => plain.slice(at, at + 3)));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((piece) => other.has(piece)).length;
  return (2 * shared) / (one.size + other.size);
}
