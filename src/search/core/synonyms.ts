import {fold} from './fold.ts';
import type {Phrase} from './phrases.ts';
import type {QueryWord} from './query-words.ts';
import {isStopWord} from './stop-words.ts';
import {termOf, wordsOf} from './terms.ts';
import {tokenize} from './tokenize.ts';
import type {SynonymRow} from './types.ts';

const synonymWeight = 0.7;

/** A glossary made ready: by the terms of each word or phrase, the names that mean the same. */
export type Synonyms = ReadonlyMap<string, readonly {name: string; terms: readonly string[]}[]>;

export function readSynonyms(rows: readonly SynonymRow[]): Synonyms {
  const byTerms = new Map<string, {name: string; terms: readonly string[]}[]>();
  for (const {name, words} of rows) {
    for (const word of words) {
      const key = keyOf(tokenize(word).flatMap((token) => wordsOf(token.text)));
      const known = byTerms.get(key) ?? [];
      if (key !== '') byTerms.set(key, [...known, {name, terms: nameTerms(name)}]);
    }
  }
  return byTerms;
}

/** The terms of all words of a name, without those that only join hyphenated ones. */
function nameTerms(name: string): string[] {
  return [...new Set(tokenize(name).flatMap((token) => wordsOf(token.text).map(termOf)))];
}

/** What several words are looked up by: "lägga ner ett system" as "lägga ner system". */
function keyOf(words: readonly string[]): string {
  const naming = words.filter((word) => !isStopWord(fold(word)));
  return (naming.length > 0 ? naming : words).map(termOf).join(' ');
}

/** Words of a question that may stand for a glossary's word; those that name nothing are counted, too. */
const longestSynonym = 6;

/** Glossary names for any run of words of the question that begins and ends with a word that names something. */
export function synonymsOf(words: readonly QueryWord[], synonyms: Synonyms): Phrase[] {
  const phrases: Phrase[] = [];
  const naming = words.flatMap(({weight}, place) => (weight > 0 ? [place] : []));
  for (const from of naming) {
    for (const last of naming.filter((place) => place >= from && place < from + longestSynonym)) {
      const part = words.slice(from, last + 1);
      for (const {name, terms} of synonyms.get(keyOf(part.map(({lower}) => lower))) ?? []) {
        phrases.push({from, to: last + 1, terms, weight: synonymWeight, label: name});
      }
    }
  }
  return phrases;
}
