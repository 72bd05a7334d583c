import {readFileSync} from 'node:fs';
import snowball from 'snowball-stemmers';
import {describe, expect, test} from 'vitest';
import {stemSwedish} from '../../../../src/search/core/stem-swedish.ts';

const reference = snowball.newStemmer('swedish');
const facts = readFileSync(new URL('../../../../src/data/facts.yaml', import.meta.url), 'utf8');
const handbookWords = [...new Set(facts.toLowerCase().match(/\p{L}+/gu))];
const endings = [
  '',
  's',
  'en',
  'ens',
  'arna',
  'heterna',
  'erns',
  'löst',
  'fullt',
  'lig',
  'els',
  'ad',
  'aste',
  'gt',
  'nn',
];
const stems = [
  'jaktkarl',
  'system',
  'kok',
  'ö',
  'än',
  'vänn',
  'bolås',
  'x',
  'ab',
  'hopp',
  'förtroend',
  'ss',
  'tyst',
];

describe('the Swedish stemmer', () => {
  test.each([
    ['systemägarens', 'systemäg'],
    ['förvaltningarna', 'förvaltning'],
    ['hopplöst', 'hopplös'],
    ['jakt', 'jakt'],
    ['löst', 'löst'],
  ])('makes %s to %s', (word, stem) => {
    expect(stemSwedish(word)).toBe(stem);
  });

  test('agrees with Snowball on every word of the strategy', () => {
    expect(handbookWords.length).toBeGreaterThan(1000);
    expect(handbookWords.filter((word) => stemSwedish(word) !== reference.stem(word))).toEqual([]);
  });

  test('agrees with Snowball on every stem with every ending', () => {
    const words = stems.flatMap((stem) => endings.flatMap((one) => endings.map((two) => stem + one + two)));
    expect(words.filter((word) => stemSwedish(word) !== reference.stem(word))).toEqual([]);
  });

  test('stems a word that was typed without its dots like the folded stem', () => {
    expect(stemSwedish('hopplost')).toBe('hopplos');
  });
});
