import {lineHeight} from '../text/measure.ts';
import {wrapText} from '../text/wrap.ts';
import type {MapInput, MapLayout, PlacedEdge, PlacedLane, PlacedStep, Point} from '../types.ts';
import type {Columns} from './columns.ts';
import {linksOf} from './links.ts';
import {chooseRoutes, type Side} from './routes.ts';
import {planRows, type Row} from './rows.ts';
import {boxCentre, wireUp, type Wire} from './wires.ts';

/** Above the first and below the last row, px. */
const margin = 14;
/** Where a map is cut between rows: above what belongs to the next row. */
const cutAbove = 9;
const headPadding = 8;

function placeLanes(input: MapInput, columns: Columns): readonly PlacedLane[] {
  return input.lanes.map((lane, index) => {
    const x = columns.bands[index] ?? 0;
    const width = (columns.bands[index + 1] ?? columns.width) - x;
    const lines = wrapText(lane.title, {width: width - headPadding, weight: 'bold'});
    return {...lane, x, width, boxX: columns.boxX[index] ?? 0, boxWidth: columns.boxWidth, lines};
  });
}

function placeSteps(
  input: MapInput,
  rows: readonly Row[],
  place: {laneOf: readonly number[]; columns: Columns},
): readonly PlacedStep[] {
  let y = margin;
  return rows.flatMap((row, index) => {
    const step = input.steps[index];
    const lane = place.laneOf[index] ?? 0;
    const top = y;
    y += row.height + row.gap;
    if (step === undefined) return [];
    const x = place.columns.boxX[lane] ?? 0;
    return [{step, lane, lines: row.lines, x, y: top, width: place.columns.boxWidth, height: row.height}];
  });
}

/** Drops corners where the line does not turn. */
function corners(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last?.x === point.x && last.y === point.y) continue;
    const straight =
      last !== undefined &&
      before !== undefined &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}

interface Placed {
  readonly rows: readonly Row[];
  readonly steps: readonly PlacedStep[];
  readonly columns: Columns;
}

function sideX(box: PlacedStep, side: Side): number {
  return side === 'left' ? box.x : box.x + box.width;
}

function portY(row: Row, wire: number, entry: boolean): number {
  return row.ports.find((port) => port.entry === entry && port.wires.includes(wire))?.y ?? row.height / 2;
}

function exitPoints({index, link, route, channelX}: Wire, {rows, steps, columns}: Placed): readonly Point[] {
  const box = steps[link.from];
  const row = rows[link.from];
  if (box === undefined || row === undefined) return [];
  const stair = row.stairs.get(index);
  const bottom = box.y + box.height;
  if (stair !== undefined) {
    const y = box.y + stair.level;
    return [
      {x: stair.x, y: bottom},
      {x: stair.x, y},
      {x: channelX, y},
    ];
  }
  if (route.exit === 'bottom') return [{x: boxCentre(columns, box.lane), y: bottom}];
  const y = box.y + portY(row, index, false);
  return [
    {x: sideX(box, route.exit), y},
    {x: channelX, y},
  ];
}

function entryPoints({index, link, route, channelX}: Wire, {rows, steps}: Placed): readonly Point[] {
  const box = steps[link.to];
  const row = rows[link.to];
  if (box === undefined || row === undefined) return [];
  if (route.entry === 'top') return [{x: channelX, y: box.y}];
  const y = box.y + portY(row, index, true);
  return [
    {x: channelX, y},
    {x: sideX(box, route.entry), y},
  ];
}

function placeEdge(wire: Wire, placed: Placed): PlacedEdge {
  const {link, index} = wire;
  const label = placed.rows[link.from]?.labels.get(index);
  const top = placed.steps[link.from]?.y ?? 0;
  return {
    ...link,
    points: corners([...exitPoints(wire, placed), ...entryPoints(wire, placed)]),
    labelBox: label === undefined ? undefined : {...label, y: top + label.y},
  };
}

export interface LayoutOptions {
  /** Whether room is made for the labels of lines; without it they get no box. Default: yes. */
  readonly labels?: boolean;
}

/**
 * Draws a process as a matrix: a row per step in the order of work, a column per role.
 * Lines run in the middle of lanes and in gutters between them, so that none can meet a foreign box;
 * every row grows until its labels have room. Same input, same layout; the time grows with steps and lines.
 */
export function layoutMap(input: MapInput, options: LayoutOptions = {}): MapLayout {
  const lanes = new Map(input.lanes.map((lane, index) => [lane.id, index]));
  const laneOf = input.steps.map((step) => lanes.get(step.actor) ?? 0);
  const links = linksOf(input.steps);
  const wiring = wireUp(
    {links, routes: chooseRoutes(links, laneOf)},
    laneOf,
    Math.max(1, input.lanes.length),
  );
  const {columns} = wiring;
  const rows = planRows(input, laneOf, {wiring, labels: options.labels ?? true});
  const steps = placeSteps(input, rows, {laneOf, columns});
  const placedLanes = placeLanes(input, columns);
  const last = steps.at(-1);
  const headLines = Math.max(1, ...placedLanes.map((lane) => lane.lines.length));
  return {
    id: input.id,
    accTitle: input.accTitle,
    accDescr: input.accDescr,
    width: columns.width,
    height: last === undefined ? 2 * margin : last.y + last.height + (rows.at(-1)?.gap ?? 0) - 24 + margin,
    headHeight: headLines * lineHeight + 2 * headPadding,
    lanes: placedLanes,
    steps,
    edges: wiring.wires.map((wire) => placeEdge(wire, {rows, steps, columns})),
    cuts: steps.slice(1).map((step) => step.y - cutAbove),
  };
}
