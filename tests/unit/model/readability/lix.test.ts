import {expect, test} from 'vitest';
import {lixLimit, lixOf} from '#model/readability/lix.ts';
import {formatMedians, lixMedians} from '#model/readability/medians.ts';
import {readSourcePage, type SourcePage} from '#model/source-page.ts';

test('the index is the mean length of sentences plus long words in per cent', () => {
  // 6 words in 2 sentences, 3 of them with more than six letters: 6 / 2 + 100 · 3 / 6.
  const sentences = [{words: ['systemet', 'är', 'beslutat']}, {words: ['du', 'äger', 'handboken']}];
  expect(lixOf(sentences)).toBe(53);
});

test('a word of six letters is short, and hyphens and figures are no letters', () => {
  expect(lixOf([{words: ['system']}])).toBe(1);
  expect(lixOf([{words: ['IT-chef']}])).toBe(1);
  expect(lixOf([{words: ['12345678']}])).toBe(1);
  expect(lixOf([{words: ['systems']}])).toBe(101);
});

test('a text without words has no index', () => {
  expect(lixOf([])).toBeUndefined();
});

test('guides and roles should be easiest, the strategy may be hardest', () => {
  expect([lixLimit('guide'), lixLimit('roll')]).toEqual([45, 45]);
  expect([lixLimit('strategi'), lixLimit('perspektiv')]).toEqual([55, 55]);
  expect([lixLimit('process'), lixLimit('om')]).toEqual([50, 50]);
});

function page(kind: string, text: string): SourcePage {
  const head = `---\ntitle: Sida\ntyp: ${kind}\nagare: it-chef\nsammanfattning: Kort.\nfakta: [F001]\n---\n\n`;
  return readSourcePage({file: 'docs/sida.md', text: head + text});
}

test('each kind has the median of its pages, and a kind without text has none', () => {
  const pages = [
    page('guide', 'Du ser.'),
    page('guide', 'Du ser det nu.'),
    page('guide', 'Du ser det nu, och du går.'),
    page('om', 'Du ser.'),
    page('om', 'Du ser det nu.'),
    page('ekonomi', '```\nkod\n```'),
  ];
  expect([...lixMedians(pages)]).toEqual([
    ['guide', 4],
    ['om', 3],
  ]);
});

test('the figures are one line for the editor, in whole numbers', () => {
  expect(
    formatMedians(
      new Map([
        ['guide', 36.6],
        ['roll', 36.4],
      ] as const),
    ),
  ).toBe('Läsbarhet (LIX, median): guide 37, roll 36');
});
