import type {SourcePage} from '../source-page.ts';
import {pageKinds, type PageKind} from '../types.ts';
import {lixOf} from './lix.ts';
import {proseOf} from './prose.ts';
import {sentencesOf} from './sentences.ts';

/** The median readability index (LIX) of the pages of each kind that has any text. */
export function lixMedians(pages: readonly SourcePage[]): Map<PageKind, number> {
  const medians = new Map<PageKind, number>();
  for (const kind of pageKinds) {
    const values = pages
      .filter(({frontMatter}) => frontMatter?.typ === kind)
      .flatMap(({tree}) => lixOf(sentencesOf(proseOf(tree, kind))) ?? []);
    if (values.length > 0) medians.set(kind, medianOf(values));
  }
  return medians;
}

/** The middle value, or the mean of the two in the middle. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = 0, high = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (low + high) / 2;
}

/** One line for the editor: "Läsbarhet (LIX, median): guide 37, roll 36 …". */
export function formatMedians(medians: ReadonlyMap<PageKind, number>): string {
  const figures = [...medians].map(([kind, median]) => `${kind} ${Math.round(median)}`);
  return `Läsbarhet (LIX, median): ${figures.join(', ')}`;
}
