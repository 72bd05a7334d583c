import {expect, test} from 'vitest';
import {itemStatus, progressOf} from '../../../../../src/browser/checklist/core/progress.ts';

const ticks = new Map([
  ['1-a/klar', 'h1'],
  ['1-a/andrad', 'gammal'],
  ['1-a/borttagen', 'h9'],
]);
const system = {id: 's', name: 'Diariet', ticks};
const items = [
  {id: '1-a/klar', hash: 'h1'},
  {id: '1-a/andrad', hash: 'h2'},
  {id: '1-a/oppen', hash: 'h3'},
];

test('an item is open, done, or done for a text that has changed since', () => {
  expect(items.map((item) => itemStatus(system, item))).toEqual(['done', 'changed', 'open']);
});

test('a changed item counts as done, and one that is no longer in the handbook does not count', () => {
  expect(progressOf(system, items)).toEqual({done: 2, total: 3, changed: 1});
});

test('an item called like a property of every object is open', () => {
  expect(itemStatus(system, {id: 'constructor', hash: 'h1'})).toBe('open');
});
