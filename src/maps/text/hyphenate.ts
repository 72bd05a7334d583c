import swedish from 'hyphen/sv/index.js';
import {compoundBorders} from './compounds.ts';

/** A place where a word may be broken. */
export interface BreakPoint {
  /** Characters of the word that stay on the first line. */
  readonly at: number;
  /** How much the break disturbs reading: 1 = after a hyphen or between words of a compound, 3 = between syllables. */
  readonly cost: number;
  /** What is added at the end of the line: a hyphen, or nothing where the word has one. */
  readonly mark: '-' | '';
}

const softHyphen = '\u00AD';

/** Svenska skrivregler: at least two letters on each side; three read better, so that is what is kept here. */
const shortest = 3;

/** Endings of a compound's first word: the joint "s" follows them ("säkerhets-", "informations-"). */
const joint = /(?:het|ion|ing|tet|skap|dom|else|verk)s$/u;

function positions(parts: readonly string[]): readonly number[] {
  let at = 0;
  return parts.slice(0, -1).map((part) => (at += part.length));
}

function syllables(word: string): readonly number[] {
  return positions(swedish.hyphenateSync(word, {hyphenChar: softHyphen}).split(softHyphen));
}

/** Break points within one run of letters, ascending. */
function breakLetters(word: string): readonly BreakPoint[] {
  if (word.length < 2 * shortest) return [];
  const known = syllables(word);
  const borders = compoundBorders(word, known);
  const close = (at: number): boolean => borders.some((border) => border !== at && Math.abs(border - at) < 3);
  return [...new Set([...known, ...borders])]
    .filter((at) => at >= shortest && word.length - at >= shortest && !close(at))
    .toSorted((a, b) => a - b)
    .map((at) => {
      const good = borders.includes(at) || joint.test(word.slice(0, at).toLowerCase());
      return {at, cost: good ? 1 : 3, mark: '-'};
    });
}

/**
 * Where a Swedish word may be broken, ascending. A hyphen or slash in the word is a break of its own,
 * except after a single letter ("e-tjänst") or before fewer than three.
 */
export function breakPoints(word: string): readonly BreakPoint[] {
  const points: BreakPoint[] = [];
  let at = 0;
  for (const part of word.split(/(?<=[-/–])/u)) {
    const letters = /\p{L}+/u.exec(part);
    if (letters !== null) {
      const start = at + letters.index;
      for (const point of breakLetters(letters[0])) points.push({...point, at: start + point.at});
    }
    at += part.length;
    if (at < word.length && /^.{2,}[-/–]$/u.test(part) && word.length - at >= shortest) {
      points.push({at, cost: 1, mark: ''});
    }
  }
  return points;
}
