import {unite, type Box, type Point} from './box.ts';
import type {Cascade} from './cascade.ts';
import {fontSizeOf, xHeight} from './font-size.ts';
import {readRuns, runWidth, type Run} from './text-runs.ts';

/** Ascent and descent in em: hhea of Liberation Sans. Chromium rounds both to whole px. */
const ascent = 0.905;
const descent = 0.212;

/** Text that stands together: SVG 2 aligns each chunk on its own. */
interface Chunk {
  readonly x: number;
  readonly anchor: string;
  readonly runs: PlacedRun[];
}

interface PlacedRun {
  readonly run: Run;
  /** Gap before the run, px. */
  readonly dx: number;
  readonly y: number;
}

/** Width of all text within an element, without its gaps. */
export function computedTextLength(element: Element, cascade: Cascade): number {
  return readRuns(element, cascade).reduce((sum, run) => sum + runWidth(run), 0);
}

/**
 * The box of a `text`, or of a `tspan` within it, as Chromium gives it: the cells of the letters. Undefined when there
 * is no text.
 */
export function textBox(element: Element, cascade: Cascade): Box | undefined {
  const root = element.closest('text') ?? element;
  const boxes = chunksOf(root, cascade).flatMap((chunk) => boxesOf(chunk, cascade));
  const within = boxes.filter(({run}) => element.contains(run.element)).map(({box}) => box);
  if (within.length > 0) return unite(within);
  // Empty parts only: Chromium gives an empty box at 0, 0, which counts within a group.
  return element.childElementCount > 0 ? {x: 0, y: 0, width: 0, height: 0} : undefined;
}

function chunksOf(root: Element, cascade: Cascade): Chunk[] {
  const chunks: Chunk[] = [];
  const placed = new Set<Element>();
  let pen: Point = {x: 0, y: 0};
  for (const run of readRuns(root, cascade)) {
    const {x, y, dx, dy} = positionOf(run.element, {root, placed, cascade});
    const start = {x: (x ?? pen.x) + dx, y: (y ?? pen.y) + dy};
    const current = chunks.at(-1);
    if (current && x === undefined && y === undefined) {
      current.runs.push({run, dx, y: start.y});
    } else {
      const anchor = cascade.inherited(run.element, 'text-anchor') ?? 'start';
      chunks.push({x: start.x, anchor, runs: [{run, dx: 0, y: start.y}]});
    }
    pen = {x: start.x + runWidth(run), y: start.y};
  }
  return chunks;
}

interface PositionContext {
  readonly root: Element;
  /** Elements whose x, y, dx and dy have been used: they apply to the first letter only. */
  readonly placed: Set<Element>;
  readonly cascade: Cascade;
}

interface Position {
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly dx: number;
  readonly dy: number;
}

/** Where a run begins: the innermost element that it is the first text of decides. */
function positionOf(element: Element, {root, placed, cascade}: PositionContext): Position {
  let position: Position = {x: undefined, y: undefined, dx: 0, dy: 0};
  for (let at: Element | null = element; at; at = at === root ? null : at.parentElement) {
    if (placed.has(at)) continue;
    placed.add(at);
    const length = lengthReader(at, fontSizeOf(at, cascade));
    const origin = at === root ? 0 : undefined;
    position = {
      x: position.x ?? length('x') ?? origin,
      y: position.y ?? length('y') ?? origin,
      dx: position.dx + (length('dx') ?? 0),
      dy: position.dy + (length('dy') ?? 0),
    };
  }
  return position;
}

function lengthReader(element: Element, size: number): (name: string) => number | undefined {
  return (name) => {
    const written = element.getAttribute(name) ?? '';
    const number = Number.parseFloat(written);
    if (Number.isNaN(number)) return undefined;
    return written.endsWith('em') ? number * size : number;
  };
}

function boxesOf({x, anchor, runs}: Chunk, cascade: Cascade): {run: Run; box: Box}[] {
  const width = runs.reduce((sum, {run, dx}) => sum + dx + runWidth(run), 0);
  let left = x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  return runs.map(({run, dx, y}) => {
    const [up, down] = [Math.round(ascent * run.size), Math.round(descent * run.size)];
    const top = y - up + baselineShift(run, cascade);
    const box = {x: left + dx, y: top, width: runWidth(run), height: up + down};
    left = box.x + box.width;
    return {run, box};
  });
}

/** How far below y the base line stands. CSS Inline Layout 3, section 4.1, as measured in Chromium. */
function baselineShift({element, size}: Run, cascade: Cascade): number {
  const [up, down] = [Math.round(ascent * size), Math.round(descent * size)];
  const shifts: Readonly<Record<string, number>> = {
    middle: (xHeight * size) / 2,
    central: (up - down) / 2,
    hanging: up * 0.8,
    'text-before-edge': up,
    'before-edge': up,
    'text-top': up,
    'text-after-edge': -down,
    'after-edge': -down,
    ideographic: -down,
  };
  const own = cascade.own(element, 'alignment-baseline')?.value;
  return shifts[own ?? cascade.inherited(element, 'dominant-baseline') ?? ''] ?? 0;
}
