import type {Point} from './box.ts';
import {readCommands, type PathCommand} from './path-commands.ts';

/** A part of a path in absolute coordinates. A quadratic curve is written as the cubic one it equals. */
export type Segment =
  | {readonly kind: 'line'; readonly from: Point; readonly to: Point}
  | {
      readonly kind: 'curve';
      readonly from: Point;
      readonly control: readonly [Point, Point];
      readonly to: Point;
    }
  | {readonly kind: 'arc'; readonly from: Point; readonly to: Point; readonly arc: Arc};

/** Radii, turn of the ellipse in degrees, and the two flags of SVG's `A`. */
export interface Arc {
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

interface Pen {
  readonly at: Point;
  /** Where Z leads back to. */
  readonly start: Point;
  /** The latest control point, which S and T mirror. */
  readonly control: Point | undefined;
}

/** Where a command leads: the point it ends at, the segment on the way, the control point to mirror. */
interface Step {
  readonly to: Point;
  readonly segment?: Segment;
  readonly control?: Point;
}

type Draw = (pen: Pen, points: readonly Point[], numbers: readonly number[]) => Step;

const commands: Readonly<Record<string, Draw>> = {
  M: (_, [to = zero]) => ({to}),
  L: ({at}, [to = at]) => line(at, to),
  C: ({at}, [first = at, second = at, to = at]) => curve(at, [first, second], to),
  S: (pen, [second = pen.at, to = pen.at]) => curve(pen.at, [mirrored(pen), second], to),
  Q: ({at}, [control = at, to = at]) => quadratic(at, control, to),
  T: (pen, [to = pen.at]) => quadratic(pen.at, mirrored(pen), to),
  Z: ({at, start}) => line(at, start),
};

const zero: Point = {x: 0, y: 0};

/** Reads path data. */
export function parsePath(data: string): Segment[] {
  const segments: Segment[] = [];
  let pen: Pen = {at: zero, start: zero, control: undefined};
  for (const command of readCommands(data)) {
    const {to, segment, control} = stepOf(pen, command);
    if (segment) segments.push(segment);
    pen = {at: to, start: segment ? pen.start : to, control};
  }
  return segments;
}

function stepOf(pen: Pen, {letter, numbers}: PathCommand): Step {
  const origin = letter === letter.toLowerCase() ? pen.at : zero;
  const [first = 0] = numbers;
  switch (letter.toUpperCase()) {
    case 'H':
      return line(pen.at, {x: origin.x + first, y: pen.at.y});
    case 'V':
      return line(pen.at, {x: pen.at.x, y: origin.y + first});
    case 'A': {
      const to = {x: origin.x + (numbers[5] ?? 0), y: origin.y + (numbers[6] ?? 0)};
      return {to, segment: {kind: 'arc', from: pen.at, to, arc: arcOf(numbers)}};
    }
    default:
      return commands[letter.toUpperCase()]?.(pen, pointsOf(numbers, origin), numbers) ?? {to: pen.at};
  }
}

function pointsOf(numbers: readonly number[], origin: Point): Point[] {
  return Array.from({length: Math.floor(numbers.length / 2)}, (_, index) => ({
    x: origin.x + (numbers[2 * index] ?? 0),
    y: origin.y + (numbers[2 * index + 1] ?? 0),
  }));
}

function line(from: Point, to: Point): Step {
  return {to, segment: {kind: 'line', from, to}};
}

function curve(from: Point, control: readonly [Point, Point], to: Point): Step {
  return {to, segment: {kind: 'curve', from, control, to}, control: control[1]};
}

function quadratic(from: Point, control: Point, to: Point): Step {
  return {...curve(from, [between(from, control), between(to, control)], to), control};
}

function mirrored({at, control = at}: Pen): Point {
  return {x: 2 * at.x - control.x, y: 2 * at.y - control.y};
}

/** Two thirds of the way to the control point of a quadratic curve. */
function between(end: Point, control: Point): Point {
  return {x: end.x + ((control.x - end.x) * 2) / 3, y: end.y + ((control.y - end.y) * 2) / 3};
}

function arcOf([rx = 0, ry = 0, turn = 0, large = 0, sweep = 0]: readonly number[]): Arc {
  return {rx: Math.abs(rx), ry: Math.abs(ry), turn, large: large !== 0, sweep: sweep !== 0};
}
