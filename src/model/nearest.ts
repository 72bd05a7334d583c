import {withoutMarks} from '#shared/ascii.ts';
import {editDistance} from '#shared/edit-distance.ts';

/** How many letters two words may differ in and still be taken for the same, by the shorter one's length. */
function allowance(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
}

/**
 * What a misspelt word was perhaps meant to be: the one that differs in the fewest letters.
 *
 * @param most how many letters may differ; by default few in a short word, more in a long one
 * @returns undefined where nothing is near, and where several are equally near
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most: number = allowance(word),
): string | undefined {
  let best: readonly string[] = [];
  let least = most;
  for (const candidate of new Set(candidates)) {
    const differing = editDistance(plain(word), plain(candidate), least);
    if (differing > least) continue;
    best = differing < least ? [candidate] : [...best, candidate];
    least = differing;
  }
  return best.length === 1 ? best[0] : undefined;
}

/** What follows upon what is wrong: `. Menade du "besluta"?`; empty where nothing is near. */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : `. Menade du "${meant}"?`;
}

/** Capitals and the dots of å, ä and ö are not what makes a name another. */
function plain(text: string): string {
  return withoutMarks(text).toLowerCase();
}
