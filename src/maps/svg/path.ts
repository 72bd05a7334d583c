import type {Point} from '../types.ts';
import {short} from './xml.ts';

/** Radius of the corners of a line, px. */
const radius = 6;
/** Half the breadth, and the length, of an arrowhead, px. */
export const arrow = {half: 4, length: 5} as const;

interface Direction {
  readonly x: number;
  readonly y: number;
}

function direction(from: Point, to: Point): Direction {
  return {x: Math.sign(to.x - from.x), y: Math.sign(to.y - from.y)};
}

function distance(from: Point, to: Point): number {
  return Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
}

/** A straight part, relative. */
function straight({x, y}: Direction, length: number): string {
  if (length === 0) return '';
  return x === 0 ? `v${short(y * length)}` : `h${short(x * length)}`;
}

/** Numbers in a row without needless separators: "6-6" needs none, "6 6" one. */
function pair(x: number, y: number): string {
  return y < 0 ? `${short(x)}${short(y)}` : `${short(x)} ${short(y)}`;
}

function arrowhead({x, y}: Direction): string {
  const {half, length} = arrow;
  const [dx, dy] = [-length * x - half * y, -length * y - half * x];
  const [ex, ey] = [length * x + half * y, length * y + half * x];
  const [fx, fy] = [-length * x + half * y, -length * y + half * x];
  return `m${pair(dx, dy)}l${pair(ex, ey)} ${pair(fx, fy)}`;
}

/** Only the arrowhead at the end of a line, for lines whose stroke is broken. */
export function arrowPath(points: readonly Point[]): string {
  const [before, end] = points.slice(-2);
  if (before === undefined || end === undefined) return '';
  return `M${pair(end.x, end.y)}${arrowhead(direction(before, end))}`;
}

/** The way of a line as path data, with rounded corners; it ends with an open arrowhead, bare, or with the curve into its last part. */
export function linePath(points: readonly Point[], end: 'arrow' | 'bare' | 'join'): string {
  const [start] = points;
  if (start === undefined) return '';
  let data = `M${pair(start.x, start.y)}`;
  let used = 0;
  let towards: Direction = {x: 0, y: 1};
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    const before = points[index - 1];
    if (before === undefined) continue;
    towards = direction(before, point);
    const length = distance(before, point);
    if (next === undefined) {
      data += end === 'join' ? '' : straight(towards, length - used);
      break;
    }
    const turn = direction(point, next);
    const bend = Math.min(
      radius,
      length - used,
      distance(point, next) / (index === points.length - 2 ? 1 : 2),
    );
    data += straight(towards, length - used - bend);
    data += `q${pair(towards.x * bend, towards.y * bend)} ${pair((towards.x + turn.x) * bend, (towards.y + turn.y) * bend)}`;
    used = bend;
  }
  return end === 'arrow' ? data + arrowhead(towards) : data;
}

/** A chevron in the middle of a line's longest vertical part, where it leads upwards; '' where none is long enough. */
export function upwardChevron(points: readonly Point[]): string {
  let best: {from: Point; length: number} | undefined;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (next === undefined || next.x !== point.x) continue;
    const length = point.y - next.y;
    if (length > (best?.length ?? 40)) best = {from: point, length};
  }
  if (best === undefined) return '';
  const {half, length} = arrow;
  return `M${pair(best.from.x - half, Math.round(best.from.y - best.length / 2 + length / 2))}l${pair(half, -length)} ${pair(half, length)}`;
}
