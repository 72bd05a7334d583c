import {expect, test} from 'vitest';
import {orderSteps} from '#model/process/order-steps.ts';

/** Edges written as "ab": from a to b. */
function order(ids: string, ...edges: string[]): string {
  return orderSteps(
    ids.split(''),
    edges.map((edge) => ({from: edge.charAt(0), to: edge.charAt(1)})),
  ).join('');
}

test('a step comes after the step that leads to it, whatever the order of writing', () => {
  expect(order('cab', 'ab', 'bc')).toBe('abc');
});

test('where ways meet, the step comes after both', () => {
  expect(order('adbc', 'ab', 'ac', 'bd', 'cd')).toBe('abcd');
});

test('parallel steps keep the order in which they are described', () => {
  expect(order('acb', 'ab', 'ac')).toBe('acb');
});

test('a loop back does not move a step', () => {
  expect(order('abcd', 'ab', 'bc', 'cb', 'cd')).toBe('abcd');
});

test('a step that leads to itself is kept once', () => {
  expect(order('ab', 'aa', 'ab')).toBe('ab');
});

test('two loops in each other keep the order of work', () => {
  expect(order('abcde', 'ab', 'bc', 'cd', 'db', 'de', 'ea')).toBe('abcde');
});

test('a ring without start keeps every step once', () => {
  expect(order('abc', 'ab', 'bc', 'ca').split('').toSorted().join('')).toBe('abc');
});

test('an edge to an unknown step is passed over', () => {
  expect(order('ab', 'ax', 'xb', 'ab')).toBe('ab');
});
