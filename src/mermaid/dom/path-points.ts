import {sampleArc} from './arc-points.ts';
import type {Point} from './box.ts';
import {parsePath, type Segment} from './parse-path.ts';

type CurveSegment = Extract<Segment, {kind: 'curve'}>;

/** Start, two control points and end of a curve along one axis. */
type Axis = readonly [number, number, number, number];

/** Points whose smallest box is that of the path: ends, and the places where a curve turns. */
export function extremePoints(data: string): Point[] {
  return parsePath(data).flatMap((segment) => [segment.from, segment.to, ...turnsOf(segment)]);
}

/** Length of a path, by chords. Mermaid uses it to place dashes only. */
export function pathLength(data: string): number {
  return parsePath(data).reduce((sum, segment) => sum + chordsOf(pointsAlong(segment)), 0);
}

function pointsAlong(segment: Segment): Point[] {
  if (segment.kind === 'line') return [segment.from, segment.to];
  if (segment.kind === 'arc') return [segment.from, ...sampleArc(segment, 32), segment.to];
  return Array.from({length: 33}, (_, step) => onCurve(segment, step / 32));
}

function chordsOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, {x, y}, index) => {
    const before = points[index] ?? {x, y};
    return sum + Math.hypot(x - before.x, y - before.y);
  }, 0);
}

function turnsOf(segment: Segment): Point[] {
  if (segment.kind === 'line') return [];
  if (segment.kind === 'arc') return sampleArc(segment, 64);
  return [...rootsOf(axisOf(segment, 'x')), ...rootsOf(axisOf(segment, 'y'))].map((t) => onCurve(segment, t));
}

function axisOf({from, control, to}: CurveSegment, axis: 'x' | 'y'): Axis {
  return [from[axis], control[0][axis], control[1][axis], to[axis]];
}

function onCurve(segment: CurveSegment, t: number): Point {
  return {x: valueAt(axisOf(segment, 'x'), t), y: valueAt(axisOf(segment, 'y'), t)};
}

function valueAt([a, b, c, d]: Axis, t: number): number {
  return a * (1 - t) ** 3 + 3 * b * t * (1 - t) ** 2 + 3 * c * t ** 2 * (1 - t) + d * t ** 3;
}

/** Where along the curve the derivative is 0. */
function rootsOf([p, q, r, s]: Axis): number[] {
  const a = s - 3 * r + 3 * q - p;
  const b = 2 * (r - 2 * q + p);
  const c = q - p;
  const roots =
    Math.abs(a) < 1e-9
      ? [-c / b]
      : [1, -1].map((sign) => (-b + sign * Math.sqrt(b * b - 4 * a * c)) / (2 * a));
  return roots.filter((t) => t > 0 && t < 1);
}
