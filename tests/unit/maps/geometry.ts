import type {Box, MapLayout, PlacedEdge, Point} from '../../../src/maps/types.ts';

/** A straight part of an edge, from left to right or from top to bottom. */
export interface Segment {
  readonly edge: PlacedEdge;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly vertical: boolean;
}

export function segmentsOf(edge: PlacedEdge): readonly Segment[] {
  return edge.points.slice(1).map((point, index) => {
    const before = edge.points[index] ?? point;
    return {
      edge,
      left: Math.min(before.x, point.x),
      right: Math.max(before.x, point.x),
      top: Math.min(before.y, point.y),
      bottom: Math.max(before.y, point.y),
      vertical: before.x === point.x,
    };
  });
}

export type Area = Pick<Segment, 'left' | 'right' | 'top' | 'bottom'>;

export function areaOf(box: Box, margin = 0): Area {
  return {
    left: box.x - margin,
    right: box.x + box.width + margin,
    top: box.y - margin,
    bottom: box.y + box.height + margin,
  };
}

/** Whether two areas share more than a border. */
export function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function inside(inner: Area, outer: Area): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** The space of an arrowhead with its stroke: 10 px wide, 7 px long, at the end of an edge. */
export function arrowArea(edge: PlacedEdge): Area {
  const [before, end] = edge.points.slice(-2);
  if (before === undefined || end === undefined) return {left: 0, right: 0, top: 0, bottom: 0};
  const [dx, dy] = [Math.sign(before.x - end.x), Math.sign(before.y - end.y)];
  return {
    left: end.x + Math.min(0, dx * 7) - (dx === 0 ? 5 : 0),
    right: end.x + Math.max(0, dx * 7) + (dx === 0 ? 5 : 0),
    top: end.y + Math.min(0, dy * 7) - (dy === 0 ? 5 : 0),
    bottom: end.y + Math.max(0, dy * 7) + (dy === 0 ? 5 : 0),
  };
}

export function onBorder(point: Point | undefined, box: Box | undefined): boolean {
  if (point === undefined || box === undefined) return false;
  const {left, right, top, bottom} = areaOf(box);
  const withinX = point.x > left && point.x < right;
  const withinY = point.y > top && point.y < bottom;
  return (
    (withinX && (point.y === top || point.y === bottom)) ||
    (withinY && (point.x === left || point.x === right))
  );
}

export function distance(a: Area, b: Area): number {
  const dx = Math.max(0, a.left - b.right, b.left - a.right);
  const dy = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(dx, dy);
}

export function wholeMap(layout: MapLayout): Area {
  return {left: 0, right: layout.width, top: 0, bottom: layout.height};
}
