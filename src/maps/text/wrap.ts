import {lineCost, lineEnds, roomFrom, type LineEnd, type WrapOptions} from './line-ends.ts';
import {textWidth, widthOffsets, type Weight} from './measure.ts';

/** One line of a wrapped text. */
export interface Line {
  readonly text: string;
  /** The next line goes on with the same word, so that no space belongs between them. */
  readonly joined: boolean;
}

const raggedCost = 4;
/** The last line may be shorter than the others, but a lone short word is better given company. */
const lastRaggedCost = 2.5;
const tooWideCost = 1000;

interface Best {
  readonly cost: number;
  /** Index of the end of the line before; -1 for the first line. */
  readonly previous: number;
}

interface Wrapping {
  readonly text: string;
  /** Width of the text up to each letter, px. */
  readonly offsets: readonly number[];
  readonly hyphen: number;
  readonly ends: readonly LineEnd[];
  readonly options: WrapOptions;
}

/** Free room on a line that goes from `start` to `end`, px; negative where it is too long. */
function freeRoom({offsets, hyphen, options}: Wrapping, start: number, end: LineEnd): number {
  const width = (offsets[end.at] ?? 0) - (offsets[start] ?? 0) + (end.mark === '' ? 0 : hyphen);
  return roomFrom(start, options) - width;
}

/** Cheapest way to end a line at `ends[last]`, given the cheapest ways to end the lines before. */
function cheapest(wrapping: Wrapping, best: readonly Best[], last: number): Best {
  const {ends, options} = wrapping;
  const end = ends[last];
  let found: Best = {cost: Infinity, previous: last - 1};
  if (end === undefined) return found;
  const ragged = last === ends.length - 1 ? lastRaggedCost : raggedCost;
  for (let previous = last - 1; previous >= -1; previous -= 1) {
    const start = ends[previous]?.next ?? 0;
    const free = freeRoom(wrapping, start, end);
    if (free < 0 && previous < last - 1) break;
    const shape = free < 0 ? tooWideCost - free : ragged * (free / roomFrom(start, options)) ** 2;
    const cost = (best[previous]?.cost ?? 0) + lineCost + end.cost + shape;
    if (cost < found.cost) found = {cost, previous};
  }
  return found;
}

/** The lines that lead to the cheapest last one, from the end backwards. */
function readBack({text, ends}: Wrapping, best: readonly Best[]): readonly Line[] {
  const lines: Line[] = [];
  let index = ends.length - 1;
  while (index >= 0) {
    const previous = best[index]?.previous ?? -1;
    const end = ends[index];
    const start = ends[previous]?.next ?? 0;
    if (end !== undefined) {
      const joined = end.next === end.at && lines.length > 0;
      lines.push({text: text.slice(start, end.at) + end.mark, joined});
    }
    index = previous;
  }
  return lines.toReversed();
}

/**
 * Breaks a text into lines of at most `width` px: as few as possible, words whole where they fit,
 * compounds at their borders before other hyphenation, and even lines before uneven ones.
 * A single letter that is wider than the room is the only thing that may stick out.
 */
export function wrapText(text: string, options: WrapOptions): readonly Line[] {
  const clean = text.replaceAll('\u00AD', '').replaceAll(/\s+/gu, ' ').trim();
  const wrapping = {
    text: clean,
    offsets: widthOffsets(clean, options.weight),
    hyphen: textWidth('-', options.weight),
    ends: lineEnds(clean, options),
    options,
  };
  const best: Best[] = [];
  for (let index = 0; index < wrapping.ends.length; index += 1) best.push(cheapest(wrapping, best, index));
  return readBack(wrapping, best);
}

/** Width of the widest line, px. */
export function widthOf(lines: readonly Line[], weight?: Weight): number {
  return Math.max(0, ...lines.map((line) => textWidth(line.text, weight)));
}
