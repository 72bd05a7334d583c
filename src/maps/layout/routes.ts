import {chooseGutter} from './gutter-choice.ts';
import {createGutterLoad} from './gutter-load.ts';
import {createLaneSlots, laneRows, type LaneRows, type LaneSlots} from './lane-slots.ts';
import type {Link} from './links.ts';

export type Side = 'left' | 'right';

/** The vertical part of a line runs in the middle of a lane or in the gutter to the left of lane `gutter`. */
export type Channel =
  | {readonly kind: 'lane'; readonly lane: number}
  | {readonly kind: 'gutter'; readonly gutter: number};

/** A line leaves its box at `exit`, goes along `channel` and enters at `entry`. */
export interface Route {
  readonly exit: Side | 'bottom';
  readonly entry: Side | 'top';
  readonly channel: Channel;
}

/** Side of a box in lane `from` that faces lane `to`. */
function facing(from: number, to: number): Side {
  return from < to ? 'right' : 'left';
}

interface Ways {
  readonly rows: LaneRows;
  readonly slots: LaneSlots;
}

/** Sideways first and then down, or down first; undefined where boxes or lines are in the way. */
function bentRoute(
  link: Link,
  {from, to}: {from: number; to: number},
  {rows, slots}: Ways,
): Route | undefined {
  if ((rows.above[link.to] ?? -1) < link.from && slots.claimInto(link)) {
    return {exit: facing(from, to), entry: 'top', channel: {kind: 'lane', lane: to}};
  }
  if ((rows.below[link.from] ?? Infinity) > link.to && slots.claimDown(link)) {
    return {exit: 'bottom', entry: facing(to, from), channel: {kind: 'lane', lane: from}};
  }
  return undefined;
}

/** Down the middle of a lane; undefined for lines upwards, and where boxes or lines are in the way. */
function laneRoute(link: Link, ways: Ways): Route | undefined {
  const {laneOf, below} = ways.rows;
  const from = laneOf[link.from] ?? 0;
  const to = laneOf[link.to] ?? 0;
  if (link.back) return undefined;
  if (from !== to) return bentRoute(link, {from, to}, ways);
  const straight = below[link.from] === link.to && ways.slots.claimDown(link);
  return straight ? {exit: 'bottom', entry: 'top', channel: {kind: 'lane', lane: from}} : undefined;
}

/** Flow before information, lines straight down before others, short before long. */
function byPrecedence(rows: LaneRows): (a: Link, b: Link) => number {
  const bent = (link: Link): number => (!link.back && rows.below[link.from] === link.to ? 0 : 1);
  return (a, b) =>
    Number(a.information) - Number(b.information) ||
    bent(a) - bent(b) ||
    Math.abs(a.to - a.from) - Math.abs(b.to - b.from) ||
    a.from - b.from ||
    a.to - b.to;
}

/**
 * How each line is led, in the order of `links`. `laneOf` gives the lane of each row.
 * There is always a way: beside the boxes, in a gutter.
 */
export function chooseRoutes(links: readonly Link[], laneOf: readonly number[]): readonly Route[] {
  const rows = laneRows(laneOf);
  const ways: Ways = {rows, slots: createLaneSlots(rows)};
  const load = createGutterLoad();
  const sorted = links.toSorted(byPrecedence(rows));
  const chosen = new Map<Link, Route>();
  const choose = (link: Link, route: Route): Route => {
    chosen.set(link, route);
    load.add(link, route);
    return route;
  };
  for (const link of sorted) {
    const route = laneRoute(link, ways);
    if (route !== undefined) choose(link, route);
  }
  const count = Math.max(0, ...laneOf) + 1;
  const inGutter = (link: Link): Route =>
    chooseGutter(link, {from: laneOf[link.from] ?? 0, to: laneOf[link.to] ?? 0, count}, load);
  for (const link of sorted) if (!chosen.has(link)) choose(link, inGutter(link));
  return links.map((link) => chosen.get(link) ?? inGutter(link));
}
