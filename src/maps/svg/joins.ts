import type {PlacedEdge, Point} from '../types.ts';

export interface DrawnLine {
  readonly points: readonly Point[];
  /** It ends with a curve into the line that it joins, without an arrowhead of its own. */
  readonly joins: boolean;
}

/** The last vertical part of a line: where it begins, and how long it is, px. */
function lastVertical(points: readonly Point[]): {readonly start: number; readonly length: number} {
  const start = points.findLastIndex((point, index) => {
    const next = points[index + 1];
    return next !== undefined && next.x === point.x && next.y !== point.y;
  });
  return {start, length: start === -1 ? 0 : Math.abs((points[start + 1]?.y ?? 0) - (points[start]?.y ?? 0))};
}

function joinKey(edge: PlacedEdge): string {
  const end = edge.points.at(-1);
  const x = edge.points[lastVertical(edge.points).start]?.x;
  return [edge.to, edge.back, edge.information, end?.x, end?.y, x].join(' ');
}

/**
 * The points of each edge as far as it has to be drawn. Lines that join on their way to the same box share
 * their last part; it is drawn once, with the line that has the longest, since two strokes on each other look
 * bolder.
 */
export function drawnLines(edges: readonly PlacedEdge[]): readonly DrawnLine[] {
  const leaders = new Map<string, PlacedEdge>();
  for (const edge of edges) {
    const key = joinKey(edge);
    const leader = leaders.get(key);
    if (leader === undefined || lastVertical(edge.points).length > lastVertical(leader.points).length) {
      leaders.set(key, edge);
    }
  }
  return edges.map((edge) => {
    const {start} = lastVertical(edge.points);
    if (leaders.get(joinKey(edge)) === edge || start < 1) return {points: edge.points, joins: false};
    return {points: edge.points.slice(0, start + 2), joins: true};
  });
}
