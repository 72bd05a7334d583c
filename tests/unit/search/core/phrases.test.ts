import {describe, expect, test} from 'vitest';
import {
  joinedWords,
  readSynonyms,
  splitWords,
  synonymsOf,
  turnedWords,
} from '../../../../src/search/core/phrases.ts';
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

describe('glossary rows', () => {
  const synonyms = readSynonyms([
    {name: 'IT-samordnare', words: ['IT-ansvarig på förvaltningen', 'IT-kontakt']},
  ]);

  test('apply to an inflected phrase of several words', () => {
    const [phrase] = synonymsOf(readQuery('IT-ansvarige på förvaltning'), synonyms);
    expect(phrase).toMatchObject({from: 0, to: 4, label: 'IT-samordnare'});
  });

  test('do not apply to a part of a phrase', () => {
    expect(synonymsOf(readQuery('ansvarig på förvaltningen'), synonyms)).toEqual([]);
  });
});
