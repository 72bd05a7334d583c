import {air, findPlace, type Anchor, type LabelPlace, type Obstacle} from './label-places.ts';
import type {PlacedPort} from './ports.ts';
import {labelObstacle, passingObstacle, portObstacles, stubObstacle} from './row-obstacles.ts';
import type {Side} from './routes.ts';
import type {Wire} from './wires.ts';

/** A row as far as its labels need it; px, y from the top of the row. */
export interface RowFrame {
  readonly boxLeft: number;
  readonly boxRight: number;
  readonly height: number;
  readonly ports: readonly PlacedPort[];
  readonly passing: readonly number[];
  /** Half of the box whose lower side is taken by stairs. */
  readonly stairs?: Side | undefined;
  /** Width of the map. */
  readonly width: number;
}

/** From a box or a crossed line to the label's first letter, px. */
const indent = 6;
/** Shortest part of a line that a label further out may stand at, px. */
const shortestRun = 24;
/** How far a label may reach above its row: the gap there is at least twice this. */
const overshoot = 6;

export function middleOf(frame: Pick<RowFrame, 'boxLeft' | 'boxRight'>): number {
  return Math.round((frame.boxLeft + frame.boxRight) / 2);
}

/** Beside the line, nearest the box first; further out only between lines that it crosses. */
function sideAnchors(port: PlacedPort, frame: RowFrame): readonly Anchor[] {
  const right = port.side === 'right';
  const start = right ? frame.boxRight : frame.boxLeft;
  const outwards = right ? 1 : -1;
  const run = (x: number): number => (x - start) * outwards;
  const crossed = frame.passing
    .filter((x) => run(x) > 0 && run(x) < run(port.channelX) - shortestRun)
    .toSorted((a, b) => run(a) - run(b));
  return [start, ...crossed].flatMap((from, index) => {
    const x = from + outwards * indent;
    const grows = right ? 'right' : 'left';
    return [
      {x, grows, y: port.y - air, stands: 'above', cost: 2 * index},
      {x, grows, y: port.y + air, stands: 'below', cost: 2 * index + 1},
    ] as const;
  });
}

function bottomAnchors(frame: RowFrame): readonly Anchor[] {
  const y = frame.height + air;
  const right = {x: middleOf(frame) + indent, grows: 'right', y, stands: 'below', cost: 0} as const;
  const left = {x: middleOf(frame) - indent, grows: 'left', y, stands: 'below', cost: 1} as const;
  if (frame.stairs === undefined) return [right, left];
  return frame.stairs === 'left' ? [right] : [left];
}

function obstaclesOf(frame: RowFrame, leaving: readonly Wire[]): readonly Obstacle[] {
  const box = {left: frame.boxLeft - 3, right: frame.boxRight + 3, top: 0, bottom: frame.height + 1};
  const middle = middleOf(frame);
  const stub = leaving.some((wire) => wire.route.exit === 'bottom');
  return [
    box,
    ...(stub ? [stubObstacle(middle, frame.height)] : []),
    ...frame.passing.map(passingObstacle),
    ...frame.ports.flatMap((port) =>
      portObstacles(port, port.side === 'right' ? frame.boxRight : frame.boxLeft),
    ),
  ];
}

export interface PlacedLabels {
  /** By index of the wire. */
  readonly places: ReadonlyMap<number, LabelPlace>;
  /** Wires whose label finds no room. */
  readonly failed: readonly Wire[];
}

/** Places the labels of the lines that leave a row beside those lines. */
export function placeLabels(frame: RowFrame, leaving: readonly Wire[]): PlacedLabels {
  const obstacles = [...obstaclesOf(frame, leaving)];
  const places = new Map<number, LabelPlace>();
  const failed: Wire[] = [];
  for (const wire of leaving) {
    if (wire.link.label === '') continue;
    const port = frame.ports.find((candidate) => !candidate.entry && candidate.wires.includes(wire.index));
    const anchors = port === undefined ? bottomAnchors(frame) : sideAnchors(port, frame);
    const place = findPlace(wire.link.label, anchors, {obstacles, width: frame.width, top: -overshoot});
    if (place === undefined) failed.push(wire);
    else {
      places.set(wire.index, place);
      obstacles.push(labelObstacle(place));
    }
  }
  return {places, failed};
}
