import {diffWordsWithSpace} from 'diff';
import type {Piece} from './types.ts';

const words = new Intl.Segmenter('sv', {granularity: 'word'});

/** Two texts word by word. Differences that only white space or a sign keeps apart are told as one. */
export function compareText(before: string, after: string): Piece[] {
  const parts = diffWordsWithSpace(before, after, {intlSegmenter: words});
  const pieces = parts.map(({added, removed, value}): Piece => ({
    state: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
  return joinChanges(pieces);
}

/** White space or signs alone. */
function isSlight({state, text}: Piece): boolean {
  return state === 'same' && !/[\p{L}\p{N}]/u.test(text);
}

function isChange(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.state !== 'same';
}

function spaceAfter(text: string): string {
  return /\s*$/.exec(text)?.[0] ?? '';
}

/** Neighbouring changes become one removal followed by one addition. */
function joinChanges(pieces: readonly Piece[]): Piece[] {
  const spread = pieces.flatMap((piece, index): Piece[] => {
    const isBetween = isSlight(piece) && isChange(pieces[index - 1]) && isChange(pieces[index + 1]);
    const {text} = piece;
    return isBetween
      ? [
          {state: 'removed', text},
          {state: 'added', text},
        ]
      : [piece];
  });
  const joined: Piece[] = [];
  const run = {removed: '', added: ''};
  const close = (): void => {
    const space = spaceAfter(run.removed);
    // White space that both end with belongs to neither difference.
    const end = run.added.endsWith(space) ? space : '';
    for (const state of ['removed', 'added'] as const) {
      const text = run[state].slice(0, run[state].length - end.length);
      if (text !== '') joined.push({state, text});
      run[state] = '';
    }
    if (end !== '') joined.push({state: 'same', text: end});
  };
  for (const piece of spread) {
    if (piece.state !== 'same') run[piece.state] += piece.text;
    else {
      close();
      joined.push(piece);
    }
  }
  close();
  return joined;
}

/** How many words a text has. */
export function countWords(text: string): number {
  return [...words.segment(text)].filter(({isWordLike}) => isWordLike).length;
}

/** How much two texts share: 0 for nothing, 1 for all words, as Dice's coefficient of their words. */
export function similarity(a: string, b: string): number {
  const [ofA, ofB] = [wordsOf(a), wordsOf(b)];
  if (ofA.length + ofB.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of ofA) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of ofB) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared += 1;
    left.set(word, count - 1);
  }
  return (2 * shared) / (ofA.length + ofB.length);
}

function wordsOf(text: string): string[] {
  return text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? [];
}
