import {breakPoints} from './hyphenate.ts';
import {textWidth, type Weight} from './measure.ts';

export interface WrapOptions {
  /** Room for a line, px. */
  readonly width: number;
  /** What already stands first on the first line, px: the step's number. */
  readonly indent?: number;
  readonly weight?: Weight;
}

/** A place where a line may end. `next` is where the following line begins. */
export interface LineEnd {
  readonly at: number;
  readonly next: number;
  /** How much it disturbs; comparable with `lineCost`. */
  readonly cost: number;
  readonly mark: '-' | '';
}

/** One more line costs more than a break at a compound's border, but less than one inside a word. */
export const lineCost = 10;
const compoundCost = 7;
const syllableCost = 34;
/** Where nothing else fits: a break between any two letters. */
const forcedCost = 60;

/** Words of up to so many letters stay whole where they fit. */
const shortWord = 8;

/** Room on the line that begins at `start`, px. */
export function roomFrom(start: number, options: WrapOptions): number {
  return options.width - (start === 0 ? (options.indent ?? 0) : 0);
}

/** Breaks between any two letters of a piece that is wider than a line; none where it fits. */
function forcedEnds(piece: string, start: number, options: WrapOptions): readonly LineEnd[] {
  if (textWidth(`${piece}-`, options.weight) <= roomFrom(start, options)) return [];
  return Array.from({length: Math.max(0, piece.length - 1)}, (_, letter) => {
    const at = start + letter + 1;
    return {at, next: at, cost: forcedCost, mark: '-'};
  });
}

function endsWithin(word: string, start: number, options: WrapOptions): readonly LineEnd[] {
  const fits = word.length <= shortWord && textWidth(word, options.weight) <= roomFrom(start, options);
  if (fits) return [];
  const points = breakPoints(word).map((point): LineEnd => {
    const at = start + point.at;
    return {at, next: at, cost: point.cost === 1 ? compoundCost : syllableCost, mark: point.mark};
  });
  const bounds = [start, ...points.map(({at}) => at), start + word.length];
  const forced = bounds.slice(1).flatMap((end, index) => {
    const from = bounds[index] ?? start;
    return forcedEnds(word.slice(from - start, end - start), from, options);
  });
  return [...points, ...forced];
}

/** Every place where a line of the text may end, in order; the last is the text's own end. Words stand one space apart. */
export function lineEnds(text: string, options: WrapOptions): readonly LineEnd[] {
  const found: LineEnd[] = [];
  let start = 0;
  for (const word of text.split(' ')) {
    found.push(...endsWithin(word, start, options));
    const at = start + word.length;
    found.push({at, next: at + 1, cost: 0, mark: ''});
    start = at + 1;
  }
  return found.toSorted((a, b) => a.at - b.at);
}
