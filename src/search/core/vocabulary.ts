import {bitDistance, editDistance, letterBits} from '#shared/edit-distance.ts';

/** A term of the index and how well it stands for what was asked for: 1 is the very word. */
export interface Variant {
  readonly term: string;
  readonly weight: number;
}

/** The sorted terms of the index and the ways to look them up. */
export interface Vocabulary {
  readonly has: (term: string) => boolean;
  /** Place of a term in the list, or -1. */
  readonly indexOf: (term: string) => number;
  readonly startingWith: (prefix: string) => readonly string[];
  /** Terms that hold the part anywhere but at their start. */
  readonly containing: (part: string) => readonly string[];
  /** Terms within the distance, with it. */
  readonly near: (word: string, limit: number) => readonly {term: string; distance: number}[];
}

/** Terms longer than this are not compared letter by letter. */
const longestCompared = 40;

export function createVocabulary(terms: readonly string[]): Vocabulary {
  const text = `\n${terms.join('\n')}\n`;
  /** Letters of each term; made when first a word is not found. */
  let bits: Uint32Array | undefined;
  const indexOf = (term: string): number => {
    const place = lowerBound(terms, term);
    return terms[place] === term ? place : -1;
  };

  const startingWith = (prefix: string): string[] => {
    const from = lowerBound(terms, prefix);
    let to = from;
    while (to < terms.length && terms[to]?.startsWith(prefix) === true) to += 1;
    return terms.slice(from, to);
  };

  const containing = (part: string): string[] => {
    const found: string[] = [];
    let at = text.indexOf(part);
    while (at !== -1) {
      const start = text.lastIndexOf('\n', at) + 1;
      const end = text.indexOf('\n', at);
      if (start < at) found.push(text.slice(start, end));
      at = text.indexOf(part, end);
    }
    return found;
  };

  const near = (word: string, limit: number): {term: string; distance: number}[] => {
    if (word.length > longestCompared) return [];
    bits ??= Uint32Array.from(terms, letterBits);
    const wanted = letterBits(word);
    return terms.flatMap((term, place) => {
      if (bitDistance(bits?.[place] ?? 0, wanted) > 2 * limit) return [];
      const distance = editDistance(word, term, limit);
      return distance <= limit ? [{term, distance}] : [];
    });
  };

  return {has: (term) => indexOf(term) !== -1, indexOf, startingWith, containing, near};
}

/** First place whose term is not before `term`, in UTF-16 order. */
function lowerBound(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
