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
    const differing = distance(plain(word), plain(candidate));
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
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** How many letters must be changed, added, removed or swapped with the next to make one word of the other. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return Infinity;
  let before: number[] = [];
  let above = Array.from({length: b.length + 1}, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const steps = [at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + same];
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        steps.push(at(before, column - 2) + 1);
      current.push(Math.min(...steps));
    }
    before = above;
    above = current;
  }
  return at(above, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
