import {fold} from './fold.ts';
import {isStopWord} from './stop-words.ts';
import {stemSwedish} from './stem-swedish.ts';
import {tokenize} from './tokenize.ts';

const hyphen = /[-\u2010\u2011]/;
const code = /^\d+(?:[:.]\d+)+$/;
const colonEnding = /:.*$/;
/** "styrelse" is no form of "styra": Snowball's ending -els makes one word of them. */
const kept = ['els'];
/** Snowball leaves the definite form of neuters: "systemet", "rådet". Not "internet", which is no "intern". */
const definiteNeuter = /^(?!intern)(.*[aeiouyåäö].*[^aeiouyåäöh])et$/;
/** What else it leaves, in stems of five letters and more. */
const leftOver = [
  /** "områdena" */
  /(?<=.{3})en$/,
  /** "skolan"; but a plan is no "pla" */
  /(?<=.{3})(?<!pl|org|rom)an$/,
  /** "strategin", "policyn", "nivån" */
  /(?<=.{3}[iyåö])n$/,
  /** The neuter of many adjectives: "gemensamt", "digitalt", "effektivt", "användbart". */
  /(?<=sam|[^v]al|iv|bar|ell)t$/,
  /** "programm" */
  /(?<=m)m$|(?<=n)n$/,
] as const;

/**
 * The form under which the index knows a lower-case word: stemmed, then folded. The other way round, "råd" would lose
 * its end as if it were "bakad", and "leverantör" as if it were "klockor".
 */
export function termOf(word: string): string {
  const stem = stemSwedish(word, kept);
  const indefinite = definiteNeuter.exec(stem)?.[1];
  const base = indefinite === undefined ? stem : stemSwedish(indefinite, kept);
  return fold(leftOver.reduce((form, ending) => form.replace(ending, ''), base));
}

/** The lower-case words of a written word: "IT-chefens" → it, chefens. A code such as 2018:218 stays whole. */
export function wordsOf(written: string): string[] {
  const lower = written.toLowerCase().normalize('NFC');
  if (code.test(lower)) return [lower];
  return lower
    .split(hyphen)
    .map((part) => (code.test(part) ? part : part.replace(colonEnding, '')))
    .filter((part) => part !== '');
}

/** The words of a text that name something, in order: without "och" and "av". */
export function contentWords(text: string): string[] {
  return tokenize(text)
    .flatMap((token) => wordsOf(token.text))
    .filter((word) => !isStopWord(fold(word)));
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
