/** What a text may call a term. */
export interface TermWords {
  /** Its name and synonyms, which Swedish inflects. */
  readonly words: readonly string[];
  /** Written as they are: "KDL". */
  readonly abbreviations: readonly string[];
}

/** Where a text names a term. */
export interface TermMatch<T> {
  readonly term: T;
  /** Offsets in the text: from its first character, to the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** Finds all terms that a text names, in its order; the longest name wins, and none overlaps another. */
export type TermMatcher<T> = (text: string) => TermMatch<T>[];

/**
 * Makes a matcher for terms in any Swedish inflection: "systemägare" is found in "Systemägarens". A name is found as
 * whole words alone: not in "systemägarmöte", "IT-systemägare" or "systemägare-".
 */
export function matchTerms<T extends TermWords>(terms: readonly T[]): TermMatcher<T> {
  const names = terms.flatMap((term) => [
    ...term.words.map((word) => ({term, length: word.length, pattern: inflected(word)})),
    ...term.abbreviations.map((word) => ({term, length: word.length, pattern: `${escape(word)}(?::s)?`})),
  ]);
  if (names.length === 0) return () => [];
  const sorted = names.toSorted((a, b) => b.length - a.length);
  // No group for each name: a search must clear all groups at every place that it tries.
  const choices = sorted.map(({pattern}) => pattern).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${choices})(?![\\p{L}\\p{N}-])`, 'gu');
  const namedBy = new Map<string, T>();
  const termOf = (word: string): T | undefined => {
    const known = namedBy.get(word);
    if (known) return known;
    const term = sorted.find(({pattern}) => new RegExp(`^(?:${pattern})$`, 'u').test(word))?.term;
    if (term) namedBy.set(word, term);
    return term;
  };
  return (text) =>
    [...text.matchAll(whole)].flatMap(({0: word, index}) => {
      const term = termOf(word);
      return term ? [{term, from: index, to: index + word.length}] : [];
    });
}

/** The pattern of a name of one or more words; only its first letter may be small or capital. */
function inflected(name: string): string {
  const words = name.split(' ');
  const last = words.length - 1;
  const pattern = words.map((word, index) => inflectedWord(word, index === last)).join(String.raw`\s+`);
  const [first = ''] = name;
  return pattern.replace(escape(first), `[${first.toLowerCase()}${first.toUpperCase()}]`);
}

/** Endings after a consonant; words before the last may be adjectives, which take -t and -a. */
const consonantEndings = 's|n|ns|en|ens|et|ets|er|ers|erna|ernas|ar|ars|arna|arnas|na|nas';
const vowelEndings = 's|n|ns|t|ts|r|rs|rna|rnas|na|nas';

/**
 * Any ending of the five Swedish declensions (Svenska Akademiens grammatik, 2: substantiv), whichever the word takes:
 * forms that do not exist do no harm, because nobody writes them.
 */
function inflectedWord(word: string, isLast: boolean): string {
  if (word.length <= 3 || /\d/.test(word)) return escape(word);
  const all = escape(word);
  const cut = (letters: number) => escape(word.slice(0, -letters));
  if (!isLast && word.endsWith('amt')) return `${cut(1)}(?:t|ma)`;
  if (word.endsWith('a')) return `${cut(1)}(?:a|as|an|ans|or|ors|orna|ornas)`;
  if (word.endsWith('e')) return `${cut(1)}(?:e(?:${vowelEndings})?|na|nas)`;
  if (word.endsWith('el')) return `${cut(2)}(?:el(?:${consonantEndings})?|l(?:ar|er|arna|erna)s?)`;
  if (/[iouyåäö]$/.test(word)) return `${all}(?:${vowelEndings}|${consonantEndings})?`;
  return `${all}(?:${consonantEndings}${isLast ? '' : '|t|a'})?`;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
