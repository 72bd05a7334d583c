import type {Box, MapLayout, Point} from '../types.ts';

/**
 * BPMN draws lanes as rows and time from left to right; the map has lanes as columns and time downwards.
 * Each axis is mapped piece by piece, so that what lay beside, before or between each other still does:
 * boxes of all sizes become cells of one size, and the space between them keeps at least a fixed breadth.
 */
export const cell = {width: 130, height: 80} as const;

/** Room for the headings of pool and lanes, px: what bpmn.io draws. */
export const headings = {pool: 30, lane: 30} as const;

const leastGap = 50;
const margin = 30;

/** One stretch of an axis: from here to there in the map, and where it begins in BPMN. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly length: number;
}

function createAxis(
  bounds: readonly (readonly [number, number])[],
  end: number,
  size: {cell: number; start: number},
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  let start = size.start;
  const add = (to: number, length: number): void => {
    stretches.push({from: at, to, start, length});
    at = to;
    start += length;
  };
  for (const [index, [first, last]] of bounds.entries()) {
    add(first, index === 0 ? margin : Math.max(leastGap, first - at));
    add(last, size.cell);
  }
  add(end, margin);
  return stretches;
}

function mapOnto(stretches: readonly Stretch[], value: number): number {
  const stretch = stretches.find(({to}) => value <= to) ?? stretches.at(-1);
  if (stretch === undefined) return value;
  const part = stretch.to === stretch.from ? 0 : (value - stretch.from) / (stretch.to - stretch.from);
  return Math.round(stretch.start + Math.min(1, Math.max(0, part)) * stretch.length);
}

/**
 * Limits of the lanes in the map. In BPMN they are lines, so they may not lie on the lines of the process:
 * each stands in the widest free part of its gutter.
 */
function laneLimits(layout: MapLayout): readonly number[] {
  const verticals = layout.edges.flatMap(({points}) =>
    points.filter((point, index) => points[index + 1]?.x === point.x).map(({x}) => x),
  );
  return layout.lanes.slice(1).map((lane, index) => {
    const before = layout.lanes[index];
    const left = before === undefined ? 0 : before.boxX + before.boxWidth;
    const tracks = verticals.filter((x) => x > left && x < lane.boxX);
    const marks = [left, ...tracks.toSorted((a, b) => a - b), lane.boxX];
    const gaps = marks.slice(1).map((to, gap) => ({from: marks[gap] ?? to, to}));
    const widest = gaps.reduce((best, gap) => (gap.to - gap.from > best.to - best.from ? gap : best));
    return (widest.from + widest.to) / 2;
  });
}

export interface Transposed {
  readonly point: (point: Point) => Point;
  readonly box: (box: Box) => Box;
  /** The whole pool. */
  readonly pool: Box;
  /** In the order of the lanes; they fill the pool right of its heading. */
  readonly lanes: readonly Box[];
}

/** The coordinates of a map in BPMN, px. */
export function transpose(layout: MapLayout): Transposed {
  const left = headings.pool + headings.lane;
  const rows = layout.steps.map(({y, height}) => [y, y + height] as const);
  const columns = layout.lanes.map(({boxX, boxWidth}) => [boxX, boxX + boxWidth] as const);
  const time = createAxis(rows, layout.height, {cell: cell.width, start: left});
  const roles = createAxis(columns, layout.width, {cell: cell.height, start: 0});
  const width = mapOnto(time, layout.height);
  const height = mapOnto(roles, layout.width);
  const limits = [0, ...laneLimits(layout).map((x) => mapOnto(roles, x)), height];
  const point = ({x, y}: Point): Point => ({x: mapOnto(time, y), y: mapOnto(roles, x)});
  return {
    point,
    box(box) {
      const start = point(box);
      const end = point({x: box.x + box.width, y: box.y + box.height});
      return {...start, width: end.x - start.x, height: end.y - start.y};
    },
    pool: {x: 0, y: 0, width, height},
    lanes: layout.lanes.map((_, index) => {
      const y = limits[index] ?? 0;
      return {x: headings.pool, y, width: width - headings.pool, height: (limits[index + 1] ?? height) - y};
    }),
  };
}
