import type {LaneRows} from './lane-slots.ts';
import {bundlesOf} from './bundles.ts';
import {placeColumns, type Columns} from './columns.ts';
import type {Link} from './links.ts';
import type {Route} from './routes.ts';
import {assignTracks} from './tracks.ts';

/** A line whose way is known sideways: everything but the heights. */
export interface Wire {
  readonly index: number;
  readonly link: Link;
  readonly route: Route;
  /** x of its vertical part, px. */
  readonly channelX: number;
  /** Wires with the same bundle share track and arrowhead. */
  readonly bundle: string;
}

/** A vertical part that passes beside rows: px and rows, both ends included. */
export interface Vertical {
  readonly x: number;
  readonly first: number;
  readonly last: number;
}

export interface Wiring {
  readonly columns: Columns;
  readonly wires: readonly Wire[];
  /** x of the vertical parts that pass each row without ending there. */
  readonly passing: readonly (readonly number[])[];
}

export function boxCentre(columns: Columns, lane: number): number {
  return Math.round((columns.boxX[lane] ?? 0) + columns.boxWidth / 2);
}

function passingRows(verticals: readonly Vertical[], rows: number): readonly (readonly number[])[] {
  const passing = Array.from({length: rows}, (): Set<number> => new Set());
  for (const {x, first, last} of verticals) {
    for (let row = first + 1; row < last; row += 1) passing[row]?.add(x);
  }
  return passing.map((xs) => [...xs]);
}

/** Gives each line its x. `lanes` is the number of columns; `laneOf` the lane of each row. */
export function wireUp(
  {links, routes}: {readonly links: readonly Link[]; readonly routes: readonly Route[]},
  laneOf: LaneRows['laneOf'],
  lanes: number,
): Wiring {
  const bundles = bundlesOf(links, routes);
  const tracks = assignTracks(bundles, lanes + 1);
  const columns = placeColumns(tracks.counts);
  const inGutter = new Map<number, {x: number; bundle: string}>();
  const verticals: Vertical[] = [];
  for (const [number, bundle] of bundles.entries()) {
    const x = columns.trackX[bundle.gutter]?.[tracks.of[number] ?? 0] ?? 0;
    for (const index of bundle.links) inGutter.set(index, {x, bundle: `gutter ${number}`});
    verticals.push({x, first: bundle.span.first >> 1, last: bundle.span.last >> 1});
  }
  const wires = links.flatMap((link, index): readonly Wire[] => {
    const route = routes[index];
    if (route === undefined) return [];
    if (route.channel.kind === 'lane') {
      const channelX = boxCentre(columns, route.channel.lane);
      verticals.push({x: channelX, first: Math.min(link.from, link.to), last: Math.max(link.from, link.to)});
      return [{index, link, route, channelX, bundle: `line ${index}`}];
    }
    const {x, bundle} = inGutter.get(index) ?? {x: 0, bundle: ''};
    return [{index, link, route, channelX: x, bundle}];
  });
  return {columns, wires, passing: passingRows(verticals, laneOf.length)};
}
