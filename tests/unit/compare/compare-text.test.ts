import {expect, test} from 'vitest';
import {compareText, countWords, similarity} from '../../../src/compare/compare-text.ts';

/** The pieces as one line: [-removed-] and {+added+}. */
function line(before: string, after: string): string {
  return compareText(before, after)
    .map(({state, text}) => (state === 'same' ? text : state === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

test.each([
  ['Chefen beslutar om drift.', 'Nämnden beslutar om drift.', '[-Chefen-]{+Nämnden+} beslutar om drift.'],
  ['Sök här.', 'Sök nu här.', 'Sök {+nu +}här.'],
  ['IT-chefen utser', 'IT-chefen utser en förvaltare', 'IT-chefen utser{+ en förvaltare+}'],
  ['Åtta år', 'Åtta år', 'Åtta år'],
])('%s → %s', (before, after, expected) => {
  expect(line(before, after)).toBe(expected);
});

test('changes that only a space keeps apart are told as one', () => {
  expect(line('Den gamla regeln gäller.', 'Den nya ordningen gäller.')).toBe(
    'Den [-gamla regeln-]{+nya ordningen+} gäller.',
  );
});

test('whatever the differences are, the pieces hold both texts', () => {
  const [before, after] = ['A, b – c; d.', 'b (c) d, e!'];
  const pieces = compareText(before, after);
  const textOf = (state: string) =>
    pieces.flatMap((piece) => (piece.state === state ? [] : [piece.text])).join('');
  expect([textOf('added'), textOf('removed')]).toEqual([before, after]);
});

test('words are counted as a Swedish reader does', () => {
  expect(countWords('IT-chefen äger 3 system – åtminstone.')).toBe(6);
});

test.each([
  ['Du utser förvaltare', 'Du utser förvaltare', 1],
  ['Du utser', 'Helt annat', 0],
  ['a b c d', 'a b x y', 0.5],
])('"%s" and "%s" share %d', (a, b, shared) => {
  expect(similarity(a, b)).toBe(shared);
});
