import {beforeAll, expect, test} from 'vitest';
import {loadHandbook} from '#content/load-handbook.ts';
import {lixMedians} from '#model/readability/medians.ts';
import type {BuiltModel} from '#model/build-model.ts';
import type {PageKind} from '#model/types.ts';
import {formatProblem} from '#shared/report.ts';

let handbook: BuiltModel;
let medians: ReadonlyMap<PageKind, number>;
beforeAll(async () => {
  handbook = await loadHandbook(process.cwd());
  medians = lixMedians(handbook.pages);
});

test.each(['guide', 'roll'] as const)('the median of the pages of kind %s is at most LIX 45', (kind) => {
  expect(medians.get(kind)).toBeLessThanOrEqual(45);
});

test.each(['strategi', 'perspektiv'] as const)(
  'the median of the pages of kind %s is at most LIX 55',
  (kind) => {
    expect(medians.get(kind)).toBeLessThanOrEqual(55);
  },
);

test('every kind of page has a median', () => {
  expect(medians.size).toBe(new Set(handbook.model.pages.map(({kind}) => kind)).size);
});

test('few sentences are long, and few abbreviations unexplained', () => {
  const language = ['lang-mening', 'forkortning', 'svarlast'];
  const found = handbook.problems.filter(({rule}) => language.includes(rule)).map(formatProblem);
  expect(found.length, found.join('\n')).toBeLessThan(10);
});
