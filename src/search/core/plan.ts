import {expandWord} from './expand-word.ts';
import {joinedWords, particleVerbs, type Phrase, splitWords, turnedWords} from './phrases.ts';
import {type Synonyms, synonymsOf} from './synonyms.ts';
import {readQuery} from './query-words.ts';
import type {Demand} from './demand.ts';
import {favouredKinds} from './stop-words.ts';
import type {Vocabulary} from './vocabulary.ts';

/** A question, understood. */
export interface Plan extends Demand {
  /** Words that the index does not know, and the terms that they were taken for, best first. */
  readonly guesses: readonly Guess[];
  /** Glossary names that are searched as well: "visar även: systemförvaltare". */
  readonly also: readonly string[];
}

export interface Guess {
  /** Place of the word in the question. */
  readonly word: number;
  readonly written: string;
  readonly terms: readonly string[];
}

/** Understands a question by the vocabulary and the glossary. Any text is a question. */
export function makePlan(query: string, vocabulary: Vocabulary, synonyms: Synonyms): Plan {
  const words = readQuery(query);
  const expansions = words.map((word) => expandWord(word, vocabulary));
  const phrases = [
    ...joinedWords(words, vocabulary),
    ...turnedWords(words, vocabulary),
    ...particleVerbs(words, vocabulary),
    ...splitWords(words, vocabulary),
    ...synonymsOf(words, synonyms),
  ];
  const guesses = words.flatMap(({written}, word) => {
    const expansion = expansions[word];
    if (!expansion?.guessed) return [];
    return [{word, written, terms: expansion.variants.map(({term}) => term)}];
  });
  return {
    words,
    variants: expansions.map(({variants}) => variants),
    phrases,
    favoured: favouredKinds(words),
    guesses,
    also: labelsOf(phrases),
  };
}

function labelsOf(phrases: readonly Phrase[]): string[] {
  return [...new Set(phrases.flatMap(({label}) => (label === undefined ? [] : [label])))];
}

/** Terms to mark in texts: not those of words like "om", which say nothing. */
export function termsToMark({words, variants, phrases}: Demand): Set<string> {
  const named = variants.flatMap((ofWord, word) =>
    words[word]?.weight === 0 ? [] : ofWord.map(({term}) => term),
  );
  return new Set([...named, ...phrases.flatMap(({terms}) => terms)]);
}

/** All terms that an answer needs. */
export function termsOfPlan({variants, phrases}: Demand): string[] {
  return [...new Set([...variants.flat().map(({term}) => term), ...phrases.flatMap(({terms}) => terms)])];
}
