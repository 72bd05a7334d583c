import {expect, test} from 'vitest';
import {nearestTitles} from '../../../../src/search/core/nearest-titles.ts';

const labels = ['Systemägare', 'Systemförvaltare', 'Tjänsterådet', 'Drift av system', 'Produktråd'].map(
  (title) => [`/${title}`, title, []] as const,
);

test.each([
  ['tjanstepersonsradet', '/Tjänsterådet'],
  ['systemägarkollegiet', '/Systemägare'],
])('"%s" is nearest to %s', (query, url) => {
  expect(nearestTitles(query, labels)[0]?.url).toBe(url);
});

test.each(['blockkedja', '', '🙂', 'x'.repeat(10_000)])('"%s" is near nothing', (query) => {
  expect(nearestTitles(query, labels)).toEqual([]);
});

test('at most three pages are named', () => {
  expect(nearestTitles('systemdrift av systemägare', labels).length).toBeLessThanOrEqual(3);
});
