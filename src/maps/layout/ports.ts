import type {Side} from './routes.ts';
import type {Wire} from './wires.ts';

/** Where lines meet the side of a box. Lines to the box in one bundle share a port. */
export interface Port {
  readonly side: Side;
  readonly entry: boolean;
  /** Indexes of the wires that use it. */
  readonly wires: readonly number[];
  /** Where the horizontal part ends, px. */
  readonly channelX: number;
  /** The line goes on upwards from there. */
  readonly up: boolean;
}

export interface PlacedPort extends Port {
  /** From the top of the row, px. */
  readonly y: number;
}

/** Distance between ports, px: an arrowhead is 9 px high. */
const closest = 11;
const widest = 15;
/** From a corner of the box to its first port: the corner's own size. */
const corner = 11;

/**
 * From the top: lines upwards before lines downwards, so that none of them cross.
 * Of those upwards, the nearest vertical first; of those downwards, the farthest.
 */
function byNesting(a: Port, b: Port): number {
  if (a.up !== b.up) return a.up ? -1 : 1;
  const outwards = a.side === 'right' ? a.channelX - b.channelX : b.channelX - a.channelX;
  return a.up ? outwards : -outwards;
}

/** The ports of one box. `leaving` and `arriving` are the wires of its row; those that use no side are passed over. */
export function portsOf(leaving: readonly Wire[], arriving: readonly Wire[]): readonly Port[] {
  const ports: Port[] = [];
  for (const {index, link, route, channelX} of leaving) {
    if (route.exit === 'bottom') continue;
    ports.push({side: route.exit, entry: false, wires: [index], channelX, up: link.back});
  }
  const shared = new Map<string, {port: Port; wires: number[]}>();
  for (const {index, link, route, channelX, bundle} of arriving) {
    if (route.entry === 'top') continue;
    const known = shared.get(bundle);
    if (known !== undefined) {
      known.wires.push(index);
      continue;
    }
    const wires = [index];
    shared.set(bundle, {port: {side: route.entry, entry: true, wires, channelX, up: !link.back}, wires});
  }
  return [...ports, ...[...shared.values()].map(({port}) => port)].toSorted(byNesting);
}

function onSide(ports: readonly Port[], side: Side): readonly Port[] {
  return ports.filter((port) => port.side === side);
}

/** Least height of a box that has room for its ports, px. */
export function heightForPorts(ports: readonly Port[]): number {
  const most = Math.max(onSide(ports, 'left').length, onSide(ports, 'right').length);
  return most < 2 ? 0 : 2 * corner + (most - 1) * closest;
}

/** Spreads the ports of each side evenly about the middle of a box of this height. */
export function placePorts(ports: readonly Port[], height: number): readonly PlacedPort[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const those = onSide(ports, side);
    const step = Math.min(widest, Math.floor((height - 2 * corner) / Math.max(1, those.length - 1)));
    const first = height / 2 - ((those.length - 1) * step) / 2;
    return those.map((port, index) => ({...port, y: Math.round(first + index * step)}));
  });
}
