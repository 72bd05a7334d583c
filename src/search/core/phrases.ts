import type {QueryWord} from './query-words.ts';
import {termOf, wordsOf} from './terms.ts';
import {tokenize} from './tokenize.ts';
import type {SynonymRow} from './types.ts';
import type {Variant, Vocabulary} from './vocabulary.ts';

/** Terms that together stand for the words `from` up to, not including, `to` of a question. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly terms: readonly string[];
  readonly weight: number;
  /** What to tell the reader: the glossary's own word. */
  readonly label?: string;
}

const shortestPiece = 3;
const shortestCompound = 6;
const mostCompounds = 4;
const prepositions = new Set(['av', 'for', 'i', 'om', 'pa', 'till', 'inom']);
const joinWeight = 0.95;
/** "IT-chef" is one word to who types it: it stands before a chef and IT apart. */
const hyphenWeight = 1.3;
const splitWeight = 0.6;
const synonymWeight = 0.7;

/** Two neighbouring words as one compound: "drift ansvarig", "it kontoret", "system ägare". */
export function joinedWords(words: readonly QueryWord[], vocabulary: Vocabulary): Phrase[] {
  return words.slice(1).flatMap((second, index) => {
    const first = words[index];
    if (!first || first.weight === 0 || second.weight === 0) return [];
    const written = [first.lower + second.lower, `${first.lower}s${second.lower}`];
    const weight = second.hyphenated ? hyphenWeight : joinWeight;
    return written
      .flatMap((compound) => compoundsLike(compound, second.hyphenated, vocabulary))
      .map((found) => ({from: index, to: index + 2, terms: [found.term], weight: found.weight * weight}));
  });
}

/** The compound itself, or longer ones that begin or end with it: "drift ansvarig" → systemdriftsansvarig. */
function compoundsLike(compound: string, isTyped: boolean, vocabulary: Vocabulary): Variant[] {
  const term = termOf(compound);
  const isKnown = vocabulary.has(term);
  const shortest = isTyped ? shortestPiece : shortestCompound;
  const longer =
    term.length < shortest ? [] : [...vocabulary.startingWith(term), ...vocabulary.containing(term)];
  const others = longer
    .filter((found) => found !== term)
    .map((found) => ({term: found, weight: (isKnown ? 0.6 : 1) * Math.sqrt(term.length / found.length)}));
  return [...(isKnown ? [{term, weight: 1}] : []), ...others].slice(0, mostCompounds);
}

/** Two words around a preposition as one compound: "förvaltning av system" → systemförvaltning. */
export function turnedWords(words: readonly QueryWord[], vocabulary: Vocabulary): Phrase[] {
  return words.slice(2).flatMap((last, index) => {
    const [first, between] = [words[index], words[index + 1]];
    if (!first || !between || !prepositions.has(between.folded)) return [];
    const forms = [last.lower, `${last.lower}s`, last.term, `${last.term}s`].map((head) =>
      termOf(head + first.lower),
    );
    return [...new Set(forms)]
      .filter((term) => vocabulary.has(term))
      .map((term) => ({from: index, to: index + 3, terms: [term], weight: joinWeight}));
  });
}

/** One word that the index does not know, as two that it does: "leverantörsdrift" → leverantör, drift. */
export function splitWords(words: readonly QueryWord[], vocabulary: Vocabulary): Phrase[] {
  return words.flatMap((word, index) =>
    splitsOf(word.lower, vocabulary).map((terms) => ({
      from: index,
      to: index + 1,
      terms,
      weight: splitWeight,
    })),
  );
}

function splitsOf(word: string, vocabulary: Vocabulary): string[][] {
  if (vocabulary.has(termOf(word))) return [];
  const splits: string[][] = [];
  for (let at = shortestPiece; at <= word.length - shortestPiece; at += 1) {
    const head = headTerm(word.slice(0, at), vocabulary);
    const tail = termOf(word.slice(at));
    if (head && vocabulary.has(tail)) splits.push([head, tail]);
  }
  return splits;
}

/** The first part of a compound, with or without the linking s. */
function headTerm(part: string, vocabulary: Vocabulary): string | undefined {
  const forms = part.endsWith('s') ? [part, part.slice(0, -1)] : [part];
  return forms.map(termOf).find((term) => term.length >= shortestPiece - 1 && vocabulary.has(term));
}

/** A glossary made ready: by the terms of each word or phrase, the names that mean the same. */
export type Synonyms = ReadonlyMap<string, readonly {name: string; terms: readonly string[]}[]>;

export function readSynonyms(rows: readonly SynonymRow[]): Synonyms {
  const byTerms = new Map<string, {name: string; terms: readonly string[]}[]>();
  for (const {name, words} of rows) {
    for (const word of words) {
      const key = contentTerms(word).join(' ');
      const known = byTerms.get(key) ?? [];
      if (key !== '') byTerms.set(key, [...known, {name, terms: nameTerms(name)}]);
    }
  }
  return byTerms;
}

function nameTerms(name: string): string[] {
  return [...new Set(contentTerms(name))];
}

/** The terms of all words, without those that only join hyphenated ones. */
function contentTerms(text: string): string[] {
  return tokenize(text).flatMap((token) => wordsOf(token.text).map(termOf));
}

const longestSynonym = 4;

/** Glossary names for any run of up to four words of the question. */
export function synonymsOf(words: readonly QueryWord[], synonyms: Synonyms): Phrase[] {
  const phrases: Phrase[] = [];
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + longestSynonym); to += 1) {
      const part = words.slice(from, to);
      const key = part.map(({term}) => term).join(' ');
      for (const {name, terms} of synonyms.get(key) ?? []) {
        phrases.push({from, to, terms, weight: synonymWeight, label: name});
      }
    }
  }
  return phrases;
}
