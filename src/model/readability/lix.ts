import type {PageKind} from '../types.ts';
import type {Sentence} from './sentences.ts';

/** Words of more letters than this are long: Björnsson, Läsbarhet, 1968. */
const longWord = 6;

/**
 * Readability index: the mean length of the sentences in words, plus long words in per cent (Björnsson, Läsbarhet,
 * 1968). Below 30 is very easy, 40–50 ordinary news, over 60 very hard. Undefined for a text without words.
 */
export function lixOf(sentences: readonly Pick<Sentence, 'words'>[]): number | undefined {
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length === 0) return undefined;
  const long = words.filter((word) => letters(word) > longWord).length;
  return words.length / sentences.length + (100 * long) / words.length;
}

function letters(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}

/** The most that a page of a kind should have. The decided strategy's own text has 55. */
export function lixLimit(kind: PageKind): number {
  if (kind === 'guide' || kind === 'roll') return 45;
  if (kind === 'strategi' || kind === 'perspektiv') return 55;
  return 50;
}
