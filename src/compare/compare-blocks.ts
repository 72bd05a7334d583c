import {diffArrays} from 'diff';
import {compareText, similarity} from './compare-text.ts';
import type {Block, ComparedBlock} from './types.ts';

/** Blocks that share at least so much (see `similarity`) are one block that has changed. */
const leastShared = 0.4;

/** Two articles block by block. What was rewritten beyond recognition is one block removed and one added. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): ComparedBlock[] {
  const parts = diffArrays([...before], [...after], {comparator: isSame});
  const compared: ComparedBlock[] = [];
  let removed: readonly Block[] = [];
  for (const part of parts) {
    if (part.removed) {
      removed = part.value;
      continue;
    }
    if (part.added) compared.push(...pair(removed, part.value));
    else
      compared.push(
        ...removed.map((block) => whole(block, 'removed')),
        ...part.value.map((block) => whole(block, 'same')),
      );
    removed = [];
  }
  return [...compared, ...removed.map((block) => whole(block, 'removed'))];
}

function isSame(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.text === b.text;
}

function whole({kind, text}: Block, state: 'same' | 'removed' | 'added'): ComparedBlock {
  return {kind, state, pieces: [{state, text}]};
}

/** Finds which of the new blocks is which of the old, keeping both orders, so that they share the most. */
function pair(before: readonly Block[], after: readonly Block[]): ComparedBlock[] {
  const best = bestScores(before, after);
  const compared: ComparedBlock[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old && fresh && best.isPair(i, j)) {
      compared.push({kind: fresh.kind, state: 'changed', pieces: compareText(old.text, fresh.text)});
      i += 1;
      j += 1;
    } else if (old && (!fresh || best.skipsOld(i, j))) {
      compared.push(whole(old, 'removed'));
      i += 1;
    } else if (fresh) {
      compared.push(whole(fresh, 'added'));
      j += 1;
    }
  }
  return compared;
}

interface Scores {
  /** Whether the two blocks at these places belong together in the best pairing of what follows. */
  readonly isPair: (i: number, j: number) => boolean;
  readonly skipsOld: (i: number, j: number) => boolean;
}

/** Scores of the best pairing from each place on, from the end backwards. */
function bestScores(before: readonly Block[], after: readonly Block[]): Scores {
  const width = after.length + 1;
  const scores = new Float64Array((before.length + 1) * width);
  const pairs = new Float64Array((before.length + 1) * width);
  const at = (i: number, j: number): number => scores[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const shared = sharedBy(before[i], after[j]);
      const paired = shared < leastShared ? -1 : shared + at(i + 1, j + 1);
      pairs[i * width + j] = paired;
      scores[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  return {
    isPair: (i, j) => (pairs[i * width + j] ?? -1) >= 0 && pairs[i * width + j] === at(i, j),
    skipsOld: (i, j) => at(i + 1, j) >= at(i, j + 1),
  };
}

function sharedBy(old: Block | undefined, fresh: Block | undefined): number {
  return old && fresh && old.kind === fresh.kind ? similarity(old.text, fresh.text) : 0;
}
