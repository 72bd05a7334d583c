import {expect, test} from 'vitest';
import {updatedDays} from '../../../../src/plugins/publish/updated-days.ts';

const page = (url: string, ...dates: string[]) => ({
  url,
  file: `docs${url}.md`,
  changes: dates.map((date) => ({date, what: 'Ändrad'})),
});
const updatedOf = updatedDays(
  [page('/a', '2026-01-02', '2026-03-04', '2026-02-01'), page('/b'), page('/c')],
  new Map([
    ['docs/a.md', '2026-11-11'],
    ['docs/b.md', '2026-10-10'],
  ]),
);

test.each([
  ['what its editors wrote down last', '/a', '2026-03-04'],
  ["else the file's own day", '/b', '2026-10-10'],
  ['and nothing where neither is known', '/c', undefined],
])('a page changed on %s', (_, url, day) => {
  expect(updatedOf(url)).toBe(day);
});
