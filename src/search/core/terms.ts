import {fold} from './fold.ts';
import {stemSwedish} from './stem-swedish.ts';
import {tokenize} from './tokenize.ts';

const hyphen = /[-\u2010\u2011]/;
const code = /^\d+(?:[:.]\d+)+$/;
const colonEnding = /:.*$/;
const doubled = /(mm|nn)$/;

/** The form of a folded word under which the index knows it: stemmed, and "programm" like "program". */
export function termOf(foldedWord: string): string {
  return stemSwedish(foldedWord).replace(doubled, (pair) => pair.charAt(0));
}

/** The folded words of a written word: "IT-chefens" → it, chefens. A code such as 2018:218 stays whole. */
export function wordsOf(written: string): string[] {
  const folded = fold(written);
  if (code.test(folded)) return [folded];
  return folded
    .split(hyphen)
    .map((part) => (code.test(part) ? part : part.replace(colonEnding, '')))
    .filter((part) => part !== '');
}

/**
 * The terms that a text adds to the index, in order. A hyphenated word counts both as its parts and as one word,
 * since staff write "IT-chef", "IT chef" and "itchef"; so does a code: 2018:218, 2018 and 218.
 */
export function termsOfText(text: string): string[] {
  const terms: string[] = [];
  for (const token of tokenize(text)) {
    const words = wordsOf(token.text);
    for (const word of words) {
      terms.push(termOf(word));
      if (code.test(word)) terms.push(...word.split(/[:.]/));
    }
    if (words.length > 1) terms.push(termOf(words.join('')));
  }
  return terms;
}
