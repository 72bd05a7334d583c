import {breakPoints} from './hyphenate.ts';

const softHyphen = '\u00AD';

/** Shorter words seldom have to be broken. */
const longWord = /\p{L}{14,}/gu;

/**
 * A text whose long words may be broken where it disturbs least, between the words of a compound: with soft hyphens, which
 * show only at the end of a line.
 */
export function withSoftHyphens(text: string): string {
  return text.replace(longWord, (word) => {
    const all = breakPoints(word);
    const least = Math.min(...all.map(({cost}) => cost));
    const places = all.filter(({cost}) => cost === least).map(({at}) => at);
    return [0, ...places].map((at, index) => word.slice(at, places[index])).join(softHyphen);
  });
}
