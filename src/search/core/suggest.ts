import type {Guess} from './plan.ts';
import {termsOfText} from './terms.ts';
import {tokenize} from './tokenize.ts';

/**
 * "Menade du …": the question with unknown words replaced by the words that were found instead, as they are written
 * in the texts. The index knows only stems, so the written forms are looked up in what was found.
 * Undefined where nothing was guessed or no written form was found.
 */
export function suggest(
  query: string,
  guesses: readonly Guess[],
  texts: readonly string[],
): string | undefined {
  let suggestion = query;
  for (const {written, terms} of guesses) {
    const surface = findSurface(terms, texts);
    if (surface !== undefined) suggestion = suggestion.replace(written, () => surface);
  }
  return suggestion === query ? undefined : suggestion;
}

function findSurface(terms: readonly string[], texts: readonly string[]): string | undefined {
  const wanted = new Set(terms);
  for (const text of texts) {
    const token = tokenize(text).find((one) => termsOfText(one.text).some((term) => wanted.has(term)));
    if (token) return isAcronym(token.text) ? token.text : token.text.toLowerCase();
  }
  return undefined;
}

/** "KDL" and "IT-chef" keep their capitals, "Systemägare" at the start of a sentence does not. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]/u.test(word);
}
