import {expect, test} from 'vitest';
import {nearest} from '#model/nearest.ts';

const words = ['besluta', 'beslut', 'samrad', 'klart', 'it-chef', 'nu'];

test.each([
  ['beslota', 'besluta'],
  ['samråd', 'samrad'],
  ['Klart', 'klart'],
  ['kalrt', 'klart'],
  ['it-chefen', 'it-chef'],
])('%s was meant to be %s', (written, meant) => {
  expect(nearest(written, words)).toBe(meant);
});

test.each(['arkivera', 'no', ''])('nothing is near "%s"', (written) => {
  expect(nearest(written, words)).toBeUndefined();
});

test('of two that are equally near none is guessed', () => {
  expect(nearest('stat', ['start', 'stad'])).toBeUndefined();
});
