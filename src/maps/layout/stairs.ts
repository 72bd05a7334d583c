import {textWidth} from '../text/measure.ts';
import {widthOf, wrapText, type Line} from '../text/wrap.ts';
import {air, labelHeight, labelShapes, shapeCost, type LabelPlace} from './label-places.ts';
import type {RowFrame} from './row-labels.ts';
import {sideAir} from './row-obstacles.ts';
import type {Side} from './routes.ts';
import type {Wire} from './wires.ts';

/** A line that leaves downwards, turns below the box and goes sideways to its channel. */
export interface Stair {
  /** x of the part below the box, px. */
  readonly x: number;
  /** y of the part sideways, from the top of the row, px. */
  readonly level: number;
}

export interface Stairs {
  readonly stairs: ReadonlyMap<number, Stair>;
  readonly labels: ReadonlyMap<number, LabelPlace>;
  /** Lowest y that they reach, from the top of the row. */
  readonly bottom: number;
}

/** From the side of the box, or the line in its middle, to the first stair, px. */
const firstStair = 14;
/** Between stairs, px. */
const step = 10;
const indent = 5;
/** From the line above to a label, px: more than to its own. */
const airAbove = 6;
/** Height of a stair without a label: two rounded corners. */
const bare = 14;

/** Those that go on downwards in the box's own lane lie deepest, so that the others pass above their turn. */
function byDepth(side: Side): (a: Wire, b: Wire) => number {
  const depth = ({route}: Wire): number => (route.exit === 'bottom' ? 0 : route.exit === side ? 2 : 1);
  return (a, b) => depth(a) - depth(b) || a.index - b.index;
}

/** Room for a label beside x: to the box's side at least, further where nothing stands or passes there. */
function roomBeside(
  x: number,
  side: Side,
  {wires, frame}: {wires: readonly Wire[]; frame: RowFrame},
): number {
  const verticals = [...frame.passing, ...[...frame.ports, ...wires].map(({channelX}) => channelX)];
  if (side === 'right') {
    const next = Math.min(frame.width, ...verticals.filter((vertical) => vertical > frame.boxRight));
    return Math.max(frame.boxRight, next - sideAir) - x - indent;
  }
  const next = Math.max(0, ...verticals.filter((vertical) => vertical < frame.boxLeft));
  return x - indent - Math.min(frame.boxLeft, next + sideAir);
}

function bestShape(label: string, room: number): readonly Line[] {
  const shapes = [...labelShapes(label, room)].toSorted((a, b) => shapeCost(a) - shapeCost(b));
  return shapes[0] ?? wrapText(label, {width: room});
}

export interface StairsPlace {
  /** y under which the first stair begins, from the top of the row, px. */
  readonly top: number;
  /** Limits of the part of the box's lower side that is free, px. */
  readonly from: number;
  readonly to: number;
  /** To which side they go, and their labels stand. */
  readonly side: Side;
}

/** x of the deepest stair: as far out as labels within the width of the box allow, so that the lines are short. */
function startOf(sorted: readonly Wire[], frame: RowFrame, {from, to, side}: StairsPlace): number {
  const widths = sorted.map(
    ({link}, index) => Math.min(textWidth(link.label) + indent + 2, to - from) + step * index,
  );
  const need = Math.max(...widths);
  const all = firstStair + step * (sorted.length - 1);
  if (side === 'right')
    return Math.round(Math.max(from + firstStair, Math.min(frame.boxRight - need, to - all)));
  return Math.round(Math.min(to - firstStair, Math.max(frame.boxLeft + need, from + all)));
}

/**
 * The way out for lines whose labels find no room beside them: they leave one after another
 * from the bottom of the box, each label beside its own line and below the turn of the one before.
 * All stays within the width of the box, where no other line can be, so that there is always room.
 */
export function buildStairs(wires: readonly Wire[], frame: RowFrame, place: StairsPlace): Stairs {
  const {side} = place;
  const stairs = new Map<number, Stair>();
  const labels = new Map<number, LabelPlace>();
  const outwards = side === 'right' ? 1 : -1;
  const sorted = wires.toSorted(byDepth(side));
  const start = startOf(sorted, frame, place);
  let y = place.top;
  for (const [fromTop, wire] of sorted.toReversed().entries()) {
    const x = start + outwards * step * (sorted.length - 1 - fromTop);
    if (wire.link.label === '') y += bare;
    else {
      const lines = bestShape(wire.link.label, roomBeside(x, side, {wires, frame}));
      const [width, height] = [Math.ceil(widthOf(lines)), labelHeight(lines)];
      const left = side === 'right' ? x + indent : x - indent - width;
      labels.set(wire.index, {x: left, y: y + airAbove, width, height, lines});
      y += airAbove + height + air;
    }
    stairs.set(wire.index, {x, level: y});
  }
  return {stairs, labels, bottom: y};
}
