import {describe, expect, test} from 'vitest';
import {readQuery} from '../../../../src/search/core/query-words.ts';
import {readSynonyms, synonymsOf} from '../../../../src/search/core/synonyms.ts';

const synonyms = readSynonyms([
  {name: 'IT-samordnare', words: ['IT-ansvarig på förvaltningen', 'IT-kontakt']},
  {name: 'Avveckling', words: ['lägga ner system']},
]);

describe('glossary rows', () => {
  test('apply to an inflected phrase of several words', () => {
    const [phrase] = synonymsOf(readQuery('IT-ansvarige på förvaltning'), synonyms);
    expect(phrase).toMatchObject({from: 0, to: 4, label: 'IT-samordnare'});
  });

  test('apply over words that name nothing', () => {
    const [phrase] = synonymsOf(readQuery('hur lägger man ner ett system'), synonyms);
    expect(phrase).toMatchObject({from: 1, to: 6, label: 'Avveckling'});
  });

  test('do not apply to a part of a phrase', () => {
    expect(synonymsOf(readQuery('ansvarig på förvaltningen'), synonyms)).toEqual([]);
  });

  test('do not apply over other words', () => {
    expect(synonymsOf(readQuery('lägga ner gamla system'), synonyms)).toEqual([]);
  });
});
