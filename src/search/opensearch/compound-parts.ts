import {isStopWord} from '../core/stop-words.ts';
import {fold} from '../core/fold.ts';
import {stemSwedish} from '../core/stem-swedish.ts';
import {wordsOf} from '../core/terms.ts';
import {tokenize} from '../core/tokenize.ts';

const shortestPart = 3;
const shortestCompound = 7;
/** The stem of "ande" is "and", which is a bird: shorter stems stand for a part only as the texts write it. */
const shortestStem = 4;
const letters = /^\p{L}+$/u;

/**
 * The words that the texts' compounds are made of, as they stand in compounds, sorted: "systemförvaltare" gives
 * "system" and "förvaltare". A part must be a word of the texts by itself, so that no ending ("het", "ning") is taken
 * for a word. After Koehn and Knight, "Empirical methods for compound splitting" (2003), with the handbook's own words
 * instead of a dictionary.
 */
export function compoundParts(texts: readonly string[]): string[] {
  const words = wordsIn(texts);
  const known = new Set([...words].map((word) => stemSwedish(word)));
  const parts = new Set([...words].flatMap((word) => partsOf(word, words, known)));
  return [...parts].toSorted((one, other) => (one < other ? -1 : 1));
}

function wordsIn(texts: readonly string[]): Set<string> {
  const words = texts.flatMap((text) => tokenize(text).flatMap((token) => wordsOf(token.text)));
  return new Set(words.filter((word) => letters.test(word) && !isStopWord(fold(word))));
}

/** Head and tail of a word at every place where both are known; none for a word that is no compound. */
function partsOf(word: string, words: ReadonlySet<string>, known: ReadonlySet<string>): string[] {
  if (word.length < shortestCompound) return [];
  const parts: string[] = [];
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const head = headOf(word.slice(0, at), words);
    const tail = word.slice(at);
    if (head !== undefined && isTail(tail, words, known)) parts.push(head, tail);
  }
  return parts;
}

function isTail(tail: string, words: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  const stem = stemSwedish(tail);
  return words.has(tail) || (stem.length >= shortestStem && known.has(stem));
}

/** The first part, without the s that joins: "drifts" → "drift". */
function headOf(part: string, words: ReadonlySet<string>): string | undefined {
  const forms = part.endsWith('s') ? [part, part.slice(0, -1)] : [part];
  return forms.find((form) => form.length >= shortestPart && words.has(form));
}
