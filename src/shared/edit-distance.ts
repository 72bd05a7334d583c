/**
 * Optimal string alignment: how many letters must be added, left out, exchanged or swapped with the next one to make
 * `one` of `other`. Gives `limit + 1` as soon as the distance is known to be greater than `limit`.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({length: other.length + 1}, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = nextRow(one, other, {row, last, beforeLast});
    if (Math.min(...current) > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, other.length), limit + 1);
}

interface Rows {
  readonly row: number;
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function nextRow(one: string, other: string, {row, last, beforeLast}: Rows): number[] {
  const current = [row];
  for (let column = 1; column <= other.length; column += 1) {
    const same = one.charCodeAt(row - 1) === other.charCodeAt(column - 1);
    const value = Math.min(
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + (same ? 0 : 1),
      isSwap(one, other, {row, column}) ? at(beforeLast, column - 2) + 1 : Infinity,
    );
    current.push(value);
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

function isSwap(one: string, other: string, {row, column}: {row: number; column: number}): boolean {
  return (
    row > 1 &&
    column > 1 &&
    one.charCodeAt(row - 1) === other.charCodeAt(column - 2) &&
    one.charCodeAt(row - 2) === other.charCodeAt(column - 1)
  );
}

/**
 * Which letters a word has, as bits. One edit changes at most two bits, so words whose letters differ more than
 * that need not be compared.
 */
export function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits >>> 0;
}

/** How many bits differ. */
export function bitDistance(one: number, other: number): number {
  let rest = (one ^ other) >>> 0;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
