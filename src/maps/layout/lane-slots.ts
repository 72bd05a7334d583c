import type {Link} from './links.ts';

/** The rows of each lane's boxes, and which box of the same lane comes next above and below each row. */
export interface LaneRows {
  readonly laneOf: readonly number[];
  /** Nearest row above in the same lane; -1 where there is none. */
  readonly above: readonly number[];
  /** Nearest row below in the same lane; `Infinity` where there is none. */
  readonly below: readonly number[];
}

export function laneRows(laneOf: readonly number[]): LaneRows {
  const above: number[] = [];
  const below: number[] = [];
  const last = new Map<number, number>();
  for (const [row, lane] of laneOf.entries()) {
    const before = last.get(lane) ?? -1;
    above.push(before);
    below.push(Infinity);
    if (before >= 0) below[before] = row;
    last.set(lane, row);
  }
  return {laneOf, above, below};
}

/** The free stretch of a lane's middle between two of its boxes, and the lines that use it. */
interface Slot {
  readonly leaving: Link[];
  readonly entering: Link[];
}

/**
 * Keeps account of the middle of every lane, so that two lines lie on each other only where they
 * come from the same box (a fork without labels) or go to the same box (a join).
 */
export interface LaneSlots {
  /** Claims the way straight down from `link.from` to the row of `link.to`; false where it is taken. */
  readonly claimDown: (link: Link) => boolean;
  /** Claims the way straight down to `link.to` from the row of `link.from`; false where it is taken. */
  readonly claimInto: (link: Link) => boolean;
}

function mayFork(a: Link, b: Link): boolean {
  return a.label === '' && b.label === '' && a.information === b.information;
}

export function createLaneSlots(rows: LaneRows): LaneSlots {
  const slots = new Map<number, Slot>();
  /** A slot is named after the box above it; the topmost of a lane after the lane, below zero. */
  const slotAt = (key: number): Slot => {
    const known = slots.get(key) ?? {leaving: [], entering: []};
    slots.set(key, known);
    return known;
  };
  const slotInto = (row: number): Slot => {
    const above = rows.above[row] ?? -1;
    return slotAt(above >= 0 ? above : -1 - (rows.laneOf[row] ?? 0));
  };
  return {
    claimDown(link) {
      const slot = slotAt(link.from);
      const free = slot.leaving.every((other) => mayFork(other, link));
      const joins = (other: Link): boolean => other.to === link.to && other.information === link.information;
      if (!free || !slot.entering.every((other) => other.from >= link.to || joins(other))) return false;
      slot.leaving.push(link);
      return true;
    },
    claimInto(link) {
      const slot = slotInto(link.to);
      const joins = (other: Link): boolean => other.information === link.information;
      const apart = (other: Link): boolean => other.to <= link.from || (other.to === link.to && joins(other));
      if (!slot.entering.every(joins) || !slot.leaving.every(apart)) return false;
      slot.entering.push(link);
      return true;
    },
  };
}
