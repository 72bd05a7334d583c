import {termsOfText} from './terms.ts';
import {type Token, tokenize} from './tokenize.ts';

/** A piece of text and the places in it to mark, as ranges: no markup, so nothing needs escaping or trusting. */
export interface Excerpt {
  readonly text: string;
  /** Ascending, not overlapping; `end` is exclusive. */
  readonly marks: readonly Mark[];
}
export type Mark = readonly [start: number, end: number];

/** Signs of an excerpt: two lines of a wide list, three of a phone. */
export const excerptLength = 170;
const before = 40;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly string[];
}

/** The part of the text that has most of the sought terms, with their places. Its start if it has none. */
export function makeExcerpt(text: string, sought: ReadonlySet<string>): Excerpt {
  const tokens = tokenize(text);
  const matches = findMatches(tokens, sought);
  const first = bestStart(matches);
  const start = first === undefined ? 0 : wordStart(tokens, first.start - before);
  const end = wordEnd(tokens, start + excerptLength, text.length);
  const prefix = start > 0 ? '… ' : '';
  const piece = text.slice(start, end).trimEnd();
  const marks = matches
    .filter((match) => match.start >= start && match.end <= end)
    .map((match): Mark => [match.start - start + prefix.length, match.end - start + prefix.length]);
  return {text: `${prefix}${piece}${end < text.length ? ' …' : ''}`, marks};
}

/** How many of the sought terms the text has. */
export function countTerms(text: string, sought: ReadonlySet<string>): number {
  return new Set(termsOfText(text).filter((term) => sought.has(term))).size;
}

function findMatches(tokens: readonly Token[], sought: ReadonlySet<string>): Match[] {
  return tokens.flatMap(({text, start, end}) => {
    const terms = termsOfText(text).filter((term) => sought.has(term));
    return terms.length > 0 ? [{start, end, terms}] : [];
  });
}

/** The match from which an excerpt shows most different terms; the earliest of equals. */
function bestStart(matches: readonly Match[]): Match | undefined {
  let best: Match | undefined;
  let most = 0;
  matches.forEach((match, index) => {
    const seen = new Set<string>();
    for (
      let next = index;
      (matches[next]?.end ?? Infinity) <= match.start + excerptLength - before;
      next += 1
    ) {
      matches[next]?.terms.forEach((term) => seen.add(term));
    }
    if (seen.size > most) {
      most = seen.size;
      best = match;
    }
  });
  return best;
}

function wordStart(tokens: readonly Token[], at: number): number {
  if (at <= before) return 0;
  return tokens.find(({start}) => start >= at)?.start ?? 0;
}

function wordEnd(tokens: readonly Token[], at: number, textLength: number): number {
  if (at >= textLength) return textLength;
  return tokens.findLast(({end}) => end <= at)?.end ?? at;
}
