import {expect, test} from 'vitest';
import {breakPoints} from '../../../../src/maps/text/hyphenate.ts';

/** The word with its break points: | at borders of compounds, · between syllables. */
function shown(word: string): string {
  const points = breakPoints(word);
  return Array.from(word)
    .map((letter, at) => {
      const point = points.find((candidate) => candidate.at === at);
      return (point === undefined ? '' : point.cost === 1 ? '|' : '·') + letter;
    })
    .join('');
}

test.each([
  'drift|start',
  'drift|sätt·ning',
  'drifts|stra·tegi',
  'drift|över·ens·kom·melse',
  'accep·tans|test',
  'data|skydds|ombud',
  'system|drifts|ansva·rig',
  'kom·mun|över·gri·pande',
  'hand·lings|plan',
])('%s', (expected) => {
  expect(shown(expected.replaceAll(/[|·]/gu, ''))).toBe(expected);
});

test.each(['planering', 'arkivering', 'standardisering'])(
  'an ending is no part of a compound: %s',
  (word) => {
    expect(shown(word)).not.toContain('|');
  },
);

test('no part is shorter than three letters', () => {
  for (const word of ['över', 'idag', 'e-tjänst', 'ansökan', 'IT-chef']) {
    for (const {at} of breakPoints(word)) {
      expect(at).toBeGreaterThanOrEqual(3);
      expect(word.length - at).toBeGreaterThanOrEqual(3);
    }
  }
});
