import type {GutterLoad, GutterRoute} from './gutter-load.ts';
import type {Link} from './links.ts';
import type {Side} from './routes.ts';

/** What makes a way worse. Found by looking at the maps of the handbook. */
const weights = {
  beside: 2,
  joined: -2,
  sharedExit: 1.5,
  sharedEntry: 0.5,
  /** Loops go up on the right, what skips steps goes down on the left, so that they are told apart. */
  wrongSide: 1,
  outermost: 0.4,
  distance: 0.3,
  /** Lines that pass close to a labelled exit leave no room for its label. */
  labelInTheWay: 3,
  /** Neither does the edge of the map. */
  labelAtTheEdge: 3,
};

function gutterRoute(exit: Side, entry: Side, gutter: number): GutterRoute {
  return {exit, entry, channel: {kind: 'gutter', gutter}};
}

/** Every gutter between two lanes; those on both sides of a single lane. */
function candidates(from: number, to: number): readonly GutterRoute[] {
  if (from === to) return [gutterRoute('left', 'left', from), gutterRoute('right', 'right', from + 1)];
  const low = Math.min(from, to) + 1;
  const gutters = Array.from({length: Math.abs(to - from)}, (_, index) => low + index);
  return gutters.map((gutter) =>
    from < to ? gutterRoute('right', 'left', gutter) : gutterRoute('left', 'right', gutter),
  );
}

/** How much a line would be in the way of others, and they of its label. */
function crowding(link: Link, route: GutterRoute, load: GutterLoad): number {
  let sum = load.atSide(link.from, route.exit) * weights.sharedExit;
  sum += load.atSide(link.to, route.entry) * weights.sharedEntry;
  for (const {span, own} of load.met(link, route)) {
    sum += own ? weights.joined : weights.beside;
    const passes = span.first < 2 * link.from && 2 * link.from < span.last;
    if (passes && link.label !== '') sum += weights.labelInTheWay;
  }
  return sum;
}

export interface Lanes {
  readonly from: number;
  readonly to: number;
  /** Number of lanes. */
  readonly count: number;
}

/** What a way costs because of where it lies. */
function position(link: Link, {exit, channel: {gutter}}: GutterRoute, {from, to, count}: Lanes): number {
  let sum = Math.min(Math.abs(gutter - to), Math.abs(gutter - to - 1)) * weights.distance;
  const usual: Side = link.back ? 'right' : 'left';
  if (from === to && exit !== usual) sum += weights.wrongSide;
  if (gutter === 0 || gutter === count) sum += link.label === '' ? weights.outermost : weights.labelAtTheEdge;
  return sum;
}

/** The best gutter for a line that finds no way through the lanes. There always is one. */
export function chooseGutter(link: Link, lanes: Lanes, load: GutterLoad): GutterRoute {
  const options = candidates(lanes.from, lanes.to).map((route) => ({
    route,
    cost: crowding(link, route, load) + position(link, route, lanes),
  }));
  return options.reduce((best, option) => (option.cost < best.cost ? option : best)).route;
}
