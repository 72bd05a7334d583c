import {fold} from './fold.ts';
import {wordWeight} from './stop-words.ts';
import {termOf, wordsOf} from './terms.ts';
import {tokenize} from './tokenize.ts';

/** One word of a question. */
export interface QueryWord {
  /** As typed. */
  readonly written: string;
  /** In lower case, with its dots and rings. */
  readonly lower: string;
  readonly folded: string;
  readonly term: string;
  /** 0 for words such as "vem" and "är", less than 1 for "uppgifter" or "ansvar", else 1. */
  readonly weight: number;
  /** The word that is perhaps not typed to its end. */
  readonly open: boolean;
  /** Typed as one with the word before it: "chefen" in "IT-chefen". */
  readonly hyphenated: boolean;
}

/** More of a question than this is not read: a reader does not type it, and a paste must not block. */
export const maxQueryLength = 256;
export const maxQueryWords = 12;

/** The words of a question, in order. Any text is a question; one without letters and digits has no words. */
export function readQuery(query: string): QueryWord[] {
  // A word copied from a heading may have soft hyphens.
  const text = query.replaceAll('\u00AD', '').slice(0, maxQueryLength);
  const tokens = tokenize(text);
  const found = tokens.flatMap((token, index) => {
    const isLast = index === tokens.length - 1 && token.end === text.length;
    const words = wordsOf(token.text);
    return words.map((lower, place) => ({
      written: words.length === 1 ? token.text : lower,
      lower,
      folded: fold(lower),
      open: isLast && place === words.length - 1,
      hyphenated: place > 0,
    }));
  });
  const words = found.slice(0, maxQueryWords);
  const weights = words.map(({folded}) => wordWeight(folded));
  const greatest = Math.max(...weights);
  // A question of only such words asks for them.
  const weightOf = (weight: number) => (greatest === 0 ? 1 : weight / greatest);
  return words.map((word, place) => ({
    ...word,
    term: termOf(word.lower),
    weight: weightOf(weights[place] ?? 1),
  }));
}
