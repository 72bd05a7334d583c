import {bundleKey, spanOf, type Span} from './bundles.ts';
import type {Link} from './links.ts';
import type {Channel, Route, Side} from './routes.ts';

/** A way beside the boxes: out to a gutter, along it, and in. */
export interface GutterRoute extends Route {
  readonly exit: Side;
  readonly entry: Side;
  readonly channel: Extract<Channel, {kind: 'gutter'}>;
}

/** What lines already use: the gutters, row by row, and the sides of the boxes. */
export interface GutterLoad {
  /** Tells which sides of its boxes a line uses; for those in gutters, also which part of the gutter. */
  readonly add: (link: Link, route: Route) => void;
  /** The bundles that a line would meet in a gutter; `own` is the one that it would join. */
  readonly met: (link: Link, route: GutterRoute) => readonly {readonly span: Span; readonly own: boolean}[];
  /** How many lines use one side of a box. */
  readonly atSide: (row: number, side: Side) => number;
}

export function createGutterLoad(): GutterLoad {
  const gutters = new Map<number, Map<string, Span>>();
  const sides = new Map<string, number>();
  const use = (key: string): void => void sides.set(key, (sides.get(key) ?? 0) + 1);
  return {
    add(link, route) {
      use(`${link.from} ${route.exit}`);
      use(`${link.to} ${route.entry}`);
      if (route.channel.kind !== 'gutter') return;
      const bundles = gutters.get(route.channel.gutter) ?? new Map<string, Span>();
      const key = bundleKey(link, route);
      const span = spanOf(link);
      const known = bundles.get(key) ?? span;
      bundles.set(key, {first: Math.min(known.first, span.first), last: Math.max(known.last, span.last)});
      gutters.set(route.channel.gutter, bundles);
    },
    met(link, route) {
      const span = spanOf(link);
      const key = bundleKey(link, route);
      return [...(gutters.get(route.channel.gutter) ?? [])]
        .filter(([other, taken]) => other === key || (taken.first <= span.last && span.first <= taken.last))
        .map(([other, taken]) => ({span: taken, own: other === key}));
    },
    atSide: (row, side) => sides.get(`${row} ${side}`) ?? 0,
  };
}
