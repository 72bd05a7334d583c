import {expect, test} from 'vitest';
import {
  cleanName,
  freeName,
  longestName,
  nameFault,
} from '../../../../../src/browser/checklist/core/names.ts';

function systems(...names: readonly string[]) {
  return {systems: names.map((name, index) => ({id: `s${index}`, name, ticks: new Map<string, string>()}))};
}

test.each([
  ['  Diariet \n 2 ', 'Diariet 2'],
  ['Dia\u0000ri\u202Eet', 'Dia ri et'],
  ['A\u030Arkivet', 'Årkivet'],
  [' \u200B ', ''],
  ['x'.repeat(1000), 'x'.repeat(longestName)],
  ['😀'.repeat(1000), '😀'.repeat(longestName)],
])('%j is kept as %j', (written, kept) => {
  expect(cleanName(written)).toBe(kept);
});

test.each([
  ['', undefined, 'empty'],
  ['DIARIET', undefined, 'taken'],
  ['DIARIET', 's0', undefined],
  ['Arkivet', undefined, undefined],
])('the name %j for system %s: %s', (name, exceptId, fault) => {
  expect(nameFault(systems('Diariet'), name, exceptId)).toBe(fault);
});

test('a name that is taken gets the first number that is free', () => {
  expect(freeName(systems('Diariet', 'diariet (2)'), 'Diariet')).toBe('Diariet (3)');
});

test('a name stays within the longest that is kept, also with its number', () => {
  const long = 'x'.repeat(longestName);
  const free = freeName(systems(long), long);
  expect(free).toBe(`${'x'.repeat(longestName - 4)} (2)`);
  expect(cleanName(free)).toBe(free);
});
