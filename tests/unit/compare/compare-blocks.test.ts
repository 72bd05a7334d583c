import {expect, test} from 'vitest';
import {compareBlocks} from '../../../src/compare/compare-blocks.ts';
import type {Block} from '../../../src/compare/types.ts';

function texts(...lines: readonly string[]): Block[] {
  return lines.map((text) => ({kind: 'text', text}));
}

function states(before: readonly Block[], after: readonly Block[]): string[] {
  return compareBlocks(before, after).map(
    ({state, pieces}) => `${state}: ${pieces.map(({text}) => text).join('|')}`,
  );
}

test('what is the same stays, and what is new stands where it is', () => {
  expect(states(texts('Ett', 'Två'), texts('Ett', 'Nytt stycke', 'Två'))).toEqual([
    'same: Ett',
    'added: Nytt stycke',
    'same: Två',
  ]);
});

test('a block that was reworded is one block with its words compared', () => {
  expect(states(texts('Du utser en förvaltare.'), texts('Du utser två förvaltare.'))).toEqual([
    'changed: Du utser |en|två| förvaltare.',
  ]);
});

test('a block that was rewritten is one removed and one added', () => {
  expect(states(texts('Helt gammalt'), texts('Något annat'))).toEqual([
    'removed: Helt gammalt',
    'added: Något annat',
  ]);
});

test('among several changed blocks, each is compared with the one it came from', () => {
  const before = texts('Systemägaren beslutar om drift.', 'Förvaltaren sköter vardagen.');
  const after = texts(
    'Ett nytt stycke först.',
    'Systemägaren beslutar om all drift.',
    'Förvaltaren sköter hela vardagen.',
  );
  expect(states(before, after).map((line) => line.split(':')[0])).toEqual(['added', 'changed', 'changed']);
});

test('a paragraph that became an item of a list is no reworded paragraph', () => {
  const item: Block = {kind: 'item', text: 'Ett'};
  expect(states(texts('Ett'), [item])).toEqual(['removed: Ett', 'added: Ett']);
});

test('all blocks of both are there, in order', () => {
  const before = texts('a', 'b c d e', 'f', 'g');
  const after = texts('b c d x', 'f', 'h', 'i');
  const compared = compareBlocks(before, after);
  const side = (state: string) =>
    compared
      .filter((block) => block.state !== state)
      .map(({pieces}) =>
        pieces
          .filter((piece) => piece.state !== state)
          .map(({text}) => text)
          .join(''),
      );
  expect(side('added')).toEqual(before.map(({text}) => text));
  expect(side('removed')).toEqual(after.map(({text}) => text));
});
