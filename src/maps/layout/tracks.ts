import type {Bundle, Span} from './bundles.ts';

/** Tracks are numbered from the left within each gutter. */
export interface Tracks {
  /** Track of each bundle, in the order given. */
  readonly of: readonly number[];
  /** Number of tracks in each gutter. */
  readonly counts: readonly number[];
}

function isFree(track: readonly Span[], span: Span): boolean {
  return track.every((taken) => taken.last < span.first || span.last < taken.first);
}

function length({span}: Bundle): number {
  return span.last - span.first;
}

/** Puts one gutter's bundles on tracks: what belongs to boxes on the left goes to the left, short lines nearest the boxes. */
function fillGutter(bundles: readonly Bundle[]): {
  readonly of: ReadonlyMap<Bundle, number>;
  readonly count: number;
} {
  const rank = {left: 0, both: 1, right: 2} as const;
  const sorted = bundles.toSorted(
    (a, b) =>
      rank[a.boxes] - rank[b.boxes] ||
      (a.boxes === 'right' ? length(b) - length(a) : length(a) - length(b)) ||
      a.span.first - b.span.first,
  );
  const tracks: Span[][] = [];
  const of = new Map<Bundle, number>();
  for (const bundle of sorted) {
    const find = bundle.boxes === 'right' ? 'findLastIndex' : 'findIndex';
    const free = tracks[find]((taken) => isFree(taken, bundle.span));
    const track = free === -1 ? tracks.length : free;
    of.set(bundle, track);
    (tracks[track] ??= []).push(bundle.span);
  }
  return {of, count: tracks.length};
}

/** Gives every bundle a track in its gutter, so that no two on the same track meet. */
export function assignTracks(bundles: readonly Bundle[], gutters: number): Tracks {
  const filled = Array.from({length: gutters}, (_, gutter) =>
    fillGutter(bundles.filter((bundle) => bundle.gutter === gutter)),
  );
  return {
    of: bundles.map((bundle) => filled[bundle.gutter]?.of.get(bundle) ?? 0),
    counts: filled.map(({count}) => count),
  };
}
