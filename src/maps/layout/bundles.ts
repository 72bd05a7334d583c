import type {Link} from './links.ts';
import type {Route} from './routes.ts';

/** A stretch of rows in half rows: 2r is the middle of row r, 2r + 1 the gap below it. Both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where the vertical part of a line may run: it can begin beside its box or in the gap below. */
export function spanOf(link: Pick<Link, 'from' | 'to'>): Span {
  return {first: 2 * Math.min(link.from, link.to), last: Math.max(2 * link.from + 1, 2 * link.to)};
}

/** Lines with the same key in the same gutter share track and arrowhead: they go to the same box, in the same manner. */
export function bundleKey(link: Link, route: Pick<Route, 'entry'>): string {
  return `${link.to} ${route.entry} ${link.information} ${link.back}`;
}

export interface Bundle {
  readonly gutter: number;
  /** Indexes among the links. */
  readonly links: readonly number[];
  readonly span: Span;
  /** Whether the boxes at its ends all stand to the left of the gutter, all to the right, or on both sides. */
  readonly boxes: 'left' | 'right' | 'both';
}

function boxesOf(routes: readonly Route[]): Bundle['boxes'] {
  const sides = new Set(routes.flatMap(({exit, entry}) => [exit, entry]));
  if (sides.size > 1) return 'both';
  return sides.has('right') ? 'left' : 'right';
}

/** The lines that run in gutters, gathered by what they share. */
export function bundlesOf(links: readonly Link[], routes: readonly Route[]): readonly Bundle[] {
  const groups = new Map<string, {gutter: number; links: number[]}>();
  for (const [index, link] of links.entries()) {
    const route = routes[index];
    if (route?.channel.kind !== 'gutter') continue;
    const {gutter} = route.channel;
    const key = `${gutter} ${bundleKey(link, route)}`;
    const group = groups.get(key) ?? {gutter, links: []};
    group.links.push(index);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => {
    const spans = group.links.flatMap((index) => links[index] ?? []).map(spanOf);
    const first = Math.min(...spans.map((span) => span.first));
    const last = Math.max(...spans.map((span) => span.last));
    return {
      ...group,
      span: {first, last},
      boxes: boxesOf(group.links.flatMap((index) => routes[index] ?? [])),
    };
  });
}
