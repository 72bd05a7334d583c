import {describe, expect, test} from 'vitest';
import {joinedWords, particleVerbs, splitWords, turnedWords} from '../../../../src/search/core/phrases.ts';
import {readQuery} from '../../../../src/search/core/query-words.ts';
import {termOf} from '../../../../src/search/core/terms.ts';
import {createVocabulary} from '../../../../src/search/core/vocabulary.ts';

const words = [
  'systemägare',
  'systemdriftsansvarig',
  'systemförvaltning',
  'leverantör',
  'drift',
  'utvecklingsmodell',
  'medarbetarperspektivet',
  'uppföljning',
  'nedstängning',
  'itsäkerhet',
];
const vocabulary = createVocabulary(words.map(termOf).toSorted());
const terms = (phrases: readonly {readonly terms: readonly string[]}[]) =>
  phrases.flatMap((phrase) => phrase.terms);

describe('words that stand for others', () => {
  test.each([
    ['system ägare', 'systemägare'],
    ['drifts ansvarig', 'systemdriftsansvarig'],
    ['drift ansvarig', 'systemdriftsansvarig'],
  ])('"%s" is also looked up as one word', (query, word) => {
    expect(terms(joinedWords(readQuery(query), vocabulary))).toContain(termOf(word));
  });

  test.each([
    ['förvaltning av system', 'systemförvaltning'],
    ['modell för utveckling', 'utvecklingsmodell'],
  ])('"%s" is also looked up as a compound', (query, word) => {
    expect(terms(turnedWords(readQuery(query), vocabulary))).toEqual([termOf(word)]);
  });

  test.each([
    ['ansvarig för drift', 'systemdriftsansvarig'],
    ['perspektiv på medarbetare', 'medarbetarperspektivet'],
  ])('"%s" is also looked up as the end of a compound or without its vowel', (query, word) => {
    expect(terms(turnedWords(readQuery(query), vocabulary))).toContain(termOf(word));
  });

  test.each([
    ['följa upp', 'uppföljning'],
    ['stänga ner', 'nedstängning'],
  ])('"%s" is also looked up as the noun made of it', (query, word) => {
    expect(terms(particleVerbs(readQuery(query), vocabulary))).toEqual([termOf(word)]);
  });

  test('a hyphen is no linking s: "IT-enheten" is not looked up as "its…"', () => {
    expect(terms(joinedWords(readQuery('IT-enheten'), vocabulary))).toEqual([]);
  });

  test('an unknown compound is also looked up as its parts', () => {
    expect(splitWords(readQuery('leverantörsdrift'), vocabulary)[0]?.terms).toEqual(['leverantor', 'drift']);
  });

  test('a known compound is not taken apart', () => {
    expect(splitWords(readQuery('systemägare'), vocabulary)).toEqual([]);
  });

  test('words such as "för" are not joined', () => {
    expect(joinedWords(readQuery('för drift'), vocabulary)).toEqual([]);
  });
});
