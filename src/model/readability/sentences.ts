import type {Passage} from './prose.ts';

export interface Sentence {
  /** 1-based line in the file where the sentence starts. */
  readonly line: number;
  /** White space collapsed. */
  readonly text: string;
  readonly words: readonly string[];
}

/** Swedish abbreviations with a full stop that a capital or a figure may follow within a sentence. */
const shortened = /(?:^|[\s(])(?:t\.?\s?ex|bl\.?\s?a|s\.?\s?k|t\.?o\.?m|fr\.?o\.?m|dvs|ca|jfr|kap|kl|nr)\.$/i;

/**
 * A stop, or a colon before a capital: what follows it is a sentence of its own. Björnsson counts every colon,
 * which would let a long enumeration pass as short sentences.
 */
const stop = /[.!?:]+["”’)\]]*(?=\s+["”’([]?[\p{Lu}\p{N}])/gu;

/** Splits running text into sentences; the end of a passage ends its last one. Sentences without words are left out. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap(({line, text}) => {
    const sentences: Sentence[] = [];
    let from = 0;
    const add = (to: number): void => {
      const part = text.slice(from, to);
      const lead = text.slice(0, from + part.search(/\S|$/));
      const words = wordsOf(part);
      if (words.length > 0)
        sentences.push({
          line: line + lead.split('\n').length - 1,
          text: part.replace(/\s+/g, ' ').trim(),
          words,
        });
      from = to;
    };
    for (const match of text.matchAll(stop)) {
      const end = match.index + match[0].length;
      if (!shortened.test(text.slice(0, end))) add(end);
    }
    add(text.length);
    return sentences;
  });
}

/** "IT-kontoret", "www.lulea.se" and "IT:s" are one word each; "och/eller" is two. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-.:’'][\p{L}\p{N}]+)*/gu) ?? [];
}
