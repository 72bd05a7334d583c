import type {LabelPlace} from './label-places.ts';
import type {PlacedPort} from './ports.ts';
import {middleOf, placeLabels, type RowFrame} from './row-labels.ts';
import type {Side} from './routes.ts';
import {buildStairs, type Stair} from './stairs.ts';
import type {Wire} from './wires.ts';

/** How the lines of a row leave it; y from the top of the row, px. */
export interface Exits {
  /** Height of the box. */
  readonly height: number;
  readonly ports: readonly PlacedPort[];
  /** By index of the wire. */
  readonly labels: ReadonlyMap<number, LabelPlace>;
  readonly stairs: ReadonlyMap<number, Stair>;
  /** The lowest y that box, labels and stairs reach. */
  readonly bottom: number;
}

/** The row's box with the ports of those lines that leave it sideways. */
type FrameFor = (beside: readonly Wire[]) => RowFrame;

function lowest(frame: RowFrame, labels: Iterable<LabelPlace>): number {
  return Math.max(frame.height, ...Array.from(labels, (label) => label.y + label.height));
}

/** Labels that the parts of stairs sideways may not meet: all, unless they lead away from the one below the box. */
function labelsAbove(
  labels: ReadonlyMap<number, LabelPlace>,
  rest: readonly Wire[],
  crosses: boolean,
): readonly LabelPlace[] {
  const beside = rest.filter(({route}) => crosses || route.exit !== 'bottom');
  return beside.flatMap(({index}) => labels.get(index) ?? []);
}

/**
 * The lines of `failed` on stairs in one half of the box's lower side, the others as before;
 * undefined where that does not fit without breaking words.
 */
function someOnStairs(
  leaving: readonly Wire[],
  failed: readonly Wire[],
  how: {frameFor: FrameFor; side: Side},
): Exits | undefined {
  const {side} = how;
  const rest = leaving.filter((wire) => !failed.includes(wire));
  if (failed.some(({route}) => route.exit === 'bottom')) return undefined;
  const plain = how.frameFor(rest);
  const passing = [...plain.passing, ...failed.map(({channelX}) => channelX)];
  const stub = rest.some(({route}) => route.exit === 'bottom');
  const frame: RowFrame = {...plain, passing, stairs: stub ? side : undefined};
  const kept = placeLabels(frame, rest);
  if (kept.failed.length > 0) return undefined;
  const crosses = failed.some(({route}) => route.exit !== side);
  const built = buildStairs(failed, frame, {
    top: lowest(frame, labelsAbove(kept.places, rest, crosses)),
    from: stub && side === 'right' ? middleOf(frame) : frame.boxLeft,
    to: stub && side === 'left' ? middleOf(frame) : frame.boxRight,
    side,
  });
  if ([...built.labels.values()].some(({lines}) => lines.some(({joined}) => joined))) return undefined;
  const labels = new Map([...kept.places, ...built.labels]);
  const bottom = Math.max(built.bottom, lowest(frame, kept.places.values()));
  return {height: frame.height, ports: frame.ports, labels, stairs: built.stairs, bottom};
}

function needsStair({link, route}: Wire): boolean {
  return link.label !== '' || route.exit === 'bottom';
}

function allOnStairs(leaving: readonly Wire[], {frameFor, side}: {frameFor: FrameFor; side: Side}): Exits {
  const frame = frameFor(leaving.filter((wire) => !needsStair(wire)));
  const built = buildStairs(leaving.filter(needsStair), frame, {
    top: frame.height,
    from: frame.boxLeft,
    to: frame.boxRight,
    side,
  });
  return {height: frame.height, ports: frame.ports, ...built};
}

/** The side to which most of the lines go. */
function mainSide(wires: readonly Wire[]): Side {
  const left = wires.filter(({route}) => route.exit === 'left').length;
  return left > wires.filter(({route}) => route.exit === 'right').length ? 'left' : 'right';
}

/** The exits of a map without labels. */
export function plainExits(leaving: readonly Wire[], frameFor: FrameFor): Exits {
  const {height, ports} = frameFor(leaving);
  return {height, ports, labels: new Map(), stairs: new Map(), bottom: height};
}

/** Finds room for all labels: beside their lines, or with as few lines as possible on stairs below the box. */
export function planExits(leaving: readonly Wire[], frameFor: FrameFor): Exits {
  const frame = frameFor(leaving);
  const {places, failed} = placeLabels(frame, leaving);
  if (failed.length > 0) {
    const side = mainSide(failed);
    return (
      someOnStairs(leaving, failed, {frameFor, side}) ??
      someOnStairs(leaving, failed, {frameFor, side: side === 'left' ? 'right' : 'left'}) ??
      allOnStairs(leaving, {frameFor, side: mainSide(leaving)})
    );
  }
  return {
    height: frame.height,
    ports: frame.ports,
    labels: places,
    stairs: new Map(),
    bottom: lowest(frame, places.values()),
  };
}
