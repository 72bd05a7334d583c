import type {PlacedEdge, Point} from '../types.ts';
import {centreOf, type Node} from './nodes.ts';
import type {Transposed} from './transpose.ts';

/**
 * Leads the first part of a line to a corner of a gateway or to the top, bottom or side of an event: both are
 * smaller than the cell that the line was drawn to. The part moves sideways as a whole, so that it stays straight.
 */
function dock(points: readonly Point[], {type, bounds}: Node): readonly Point[] {
  const [start, next, ...rest] = points;
  if (type === 'task' || start === undefined || next === undefined) return points;
  const centre = centreOf(bounds);
  if (start.y === next.y) {
    const x = next.x > centre.x ? bounds.x + bounds.width : bounds.x;
    return [{x, y: centre.y}, {x: next.x, y: centre.y}, ...rest];
  }
  const y = next.y > centre.y ? bounds.y + bounds.height : bounds.y;
  return [{x: centre.x, y}, {x: centre.x, y: next.y}, ...rest];
}

/** The corners of a line in BPMN, from node to node. */
export function waypointsOf(
  edge: PlacedEdge,
  nodes: {readonly from: Node; readonly to: Node},
  {point}: Transposed,
): readonly Point[] {
  const there = dock(edge.points.map(point), nodes.from);
  return dock(there.toReversed(), nodes.to).toReversed();
}
