import type {QueryWord} from './query-words.ts';
import {termOf} from './terms.ts';
import type {Variant, Vocabulary} from './vocabulary.ts';

/** How a word was understood: by the index's own words, or only by words that resemble it. */
export interface Expansion {
  readonly variants: readonly Variant[];
  /** True if terms were taken that are only spelled nearly alike. */
  readonly guessed: boolean;
}

const maxVariants = 32;
/** One or two letters begin hundreds of frequent words; more of them would only take time. */
const maxVariantsOfShort = 8;
const shortestPrefix = 3;
/** "Förvaltare" is no beginning of "förvaltning", though their stems are alike: such endings make other words. */
const derived = /^(are|ad|and)/;
const otherWord = 0.5;
const ofHolder = 0.9;
const shortestPart = 4;
const shortestGuess = 4;
const longestEnding = 3;
/** From this length on two wrong letters are forgiven, below it one. */
const longWord = 8;

/**
 * The terms of the index that may stand for a word: the word itself, terms that begin with it, compounds that hold
 * it, and only if there are none of these, terms that are spelled nearly alike.
 */
export function expandWord(word: QueryWord, vocabulary: Vocabulary): Expansion {
  // A word that names nothing stands for nothing.
  if (word.weight === 0) return {variants: [], guessed: false};
  const forms = [...new Set([word.term, word.folded, ...dottedTerms(word, vocabulary)])];
  const known = forms.filter(vocabulary.has);
  const found = [
    ...known.map((term) => ({term, weight: 1})),
    ...forms.flatMap((form) => longerTerms(form, word, vocabulary)),
    ...compoundsWith(word.term, vocabulary),
    ...holdersOf(word.term, vocabulary),
  ];
  // While a word is being typed, terms that begin with it are enough.
  const understood = word.open ? found.length > 0 : known.length > 0;
  const similar = understood ? [] : similarTerms(word, vocabulary);
  const all = [...found, ...similar];
  return {
    variants: strongest(
      all.length > 0 ? all : knownEnds(word.lower, vocabulary),
      word.term.length < shortestPrefix ? maxVariantsOfShort : maxVariants,
    ),
    guessed: similar.length > 0,
  };
}

/** "Systemägarskap" is what a "systemägare" has: the term of the one is the term of the other without its ending. */
function holdersOf(term: string, vocabulary: Vocabulary): Variant[] {
  const holder = term.replace(/(?<=.{3})arskap$/, '');
  return holder !== term && vocabulary.has(holder) ? [{term: holder, weight: ofHolder}] : [];
}

const dots: Readonly<Record<string, readonly string[]>> = {a: ['å', 'ä'], o: ['ö']};
/** So many letters at the end may be taken for an ending, as "atet" in "intranatet". */
const longestLost = 6;

/**
 * Known terms for a word typed without dots and rings, where the missing ones change its stem: "intranatet" loses "at"
 * as if it were "pratat", and "tjansteradet" becomes services, not a council.
 */
function dottedTerms({lower, term}: QueryWord, vocabulary: Vocabulary): string[] {
  if (/[åäö]/.test(lower) || lower.length < longestLost) return [];
  const found = new Set<string>();
  for (let at = lower.length - longestLost; at < lower.length; at += 1) {
    for (const letter of dots[lower.charAt(at)] ?? []) {
      const dotted = termOf(lower.slice(0, at) + letter + lower.slice(at + 1));
      if (dotted !== term && vocabulary.has(dotted)) found.add(dotted);
    }
  }
  return [...found];
}

/** Each term once, with its greatest weight; the strongest first. */
function strongest(found: readonly Variant[], most: number): Variant[] {
  const weights = new Map<string, number>();
  for (const {term, weight} of found) {
    if (weight > (weights.get(term) ?? 0)) weights.set(term, weight);
  }
  return [...weights]
    .map(([term, weight]) => ({term, weight}))
    .toSorted((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
    .slice(0, most);
}

/** Terms that begin with the form. The shorter the rest, the better. */
function longerTerms(form: string, word: QueryWord, vocabulary: Vocabulary): Variant[] {
  if (!word.open && form.length < shortestPrefix) return [];
  const base = word.open ? 0.9 : 0.7;
  const isOther = derived.test(word.folded.slice(form.length));
  return vocabulary
    .startingWith(form)
    .filter((term) => term !== form)
    .map((term) => {
      const likeness = isOther && !term.startsWith(word.folded) ? otherWord : 1;
      return {term, weight: likeness * base * (form.length / term.length) ** 0.5};
    });
}

/** Compounds with the word within or at their end: "ägarskap" in "delägarskap". The end names the thing. */
function compoundsWith(term: string, vocabulary: Vocabulary): Variant[] {
  if (term.length < shortestPart) return [];
  return vocabulary.containing(term).map((compound) => {
    const share = Math.sqrt(term.length / compound.length);
    return {term: compound, weight: (compound.endsWith(term) ? 0.6 : 0.42) * share};
  });
}

/** Last resort: the longest terms with which an unknown compound begins and ends. */
function knownEnds(word: string, vocabulary: Vocabulary): Variant[] {
  const longest = (parts: readonly string[]) => parts.map(termOf).find((term) => vocabulary.has(term));
  const lengths = Array.from(
    {length: Math.max(word.length - shortestPart, 0)},
    (_, cut) => word.length - cut - 1,
  );
  const ends = [
    longest(lengths.map((length) => word.slice(0, length))),
    longest(lengths.map((length) => word.slice(-length))),
  ];
  return ends.flatMap((term) => (term ? [{term, weight: 0.5 * Math.sqrt(term.length / word.length)}] : []));
}

/**
 * Terms with one or two letters more, less, other or swapped. The index knows stems, so an inflected word with an
 * error may be like none: then its last letters are taken for an ending.
 */
function similarTerms(word: QueryWord, vocabulary: Vocabulary): Variant[] {
  const found = new Map<string, number>();
  const look = (form: string, extra: number) => {
    if (form.length < shortestGuess) return;
    for (const {term, distance} of vocabulary.near(form, form.length < longWord ? 1 : 2)) {
      found.set(term, Math.min(distance + extra, found.get(term) ?? Infinity));
    }
  };
  for (const form of new Set([word.term, word.folded])) look(form, 0);
  for (let ending = 1; found.size === 0 && ending <= longestEnding; ending += 1) {
    look(word.folded.slice(0, -ending), 1);
  }
  return [...found].map(([term, distance]) => ({term, weight: 0.8 / (distance + 1) ** 0.5}));
}
