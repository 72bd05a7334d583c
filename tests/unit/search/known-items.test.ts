import path from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {loadHandbook} from '../../../src/content/load-handbook.ts';
import {knownItems} from '../../../src/tools/search-bench/known-items.ts';
import {type Judged, measure, type Quality, searchHandbook} from '../../../src/tools/search-bench/quality.ts';

/** Lowest accepted success@1 and success@3 for titles written in each way. */
const floors: Readonly<Record<string, readonly [first: number, three: number]>> = {
  exact: [0.97, 1],
  folded: [0.97, 1],
  typo: [0.85, 0.95],
  split: [0.9, 0.97],
  cut: [0.85, 0.95],
};

const root = path.join(import.meta.dirname, '../../..');
const results = new Map<string, Quality>();
let items: Judged[] = [];

beforeAll(async () => {
  const {model} = await loadHandbook(root);
  items = knownItems(model.pages);
  const search = await searchHandbook(root);
  for (const group of Object.keys(floors)) {
    results.set(
      group,
      await measure(
        items.filter((item) => item.group === group),
        search,
      ),
    );
  }
}, 120_000);

test('there are several hundred generated questions', () => {
  expect(items.length).toBeGreaterThan(300);
});

test.each(Object.entries(floors))('page titles, %s', (group, [first, three]) => {
  const result = results.get(group);
  const missed = result?.missed.join('\n');
  expect(result?.first, missed).toBeGreaterThanOrEqual(first);
  expect(result?.three, missed).toBeGreaterThanOrEqual(three);
  expect(result?.empty, missed).toBe(0);
});
