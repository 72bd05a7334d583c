/** Where boxes and tracks stand sideways, px. */
export interface Columns {
  readonly width: number;
  readonly boxWidth: number;
  /** Left side of the boxes of each lane. */
  readonly boxX: readonly number[];
  /** Limits of the coloured bands: one more than there are lanes. */
  readonly bands: readonly number[];
  /** x of each track of each gutter. */
  readonly trackX: readonly (readonly number[])[];
}

/**
 * A frame of the intranet is 600 px wide, of which the page's margins and a scrollbar take 40; a column needs 140 px
 * for boxes that hold ordinary Swedish words.
 */
const frameWidth = 560;
const laneWidth = 140;

const widestBox = 210;
const narrowestBox = 104;
/** From a box to the nearest track: an arrowhead, a rounded corner and some air. */
const clearance = 15;
const emptyInner = 22;
const emptyOuter = 10;
const outerMargin = 7;
/** Distance between tracks: as first choice, and where a map is crowded. */
const pitches = [10, 8, 6] as const;

export function designWidth(lanes: number): number {
  return Math.max(frameWidth, lanes * laneWidth);
}

function gutterWidth(tracks: number, outer: boolean, pitch: number): number {
  if (tracks === 0) return outer ? emptyOuter : emptyInner;
  return (tracks - 1) * pitch + clearance + (outer ? outerMargin : clearance);
}

/** The tracks of a gutter. Beside the first and last column they stay near the boxes, between columns in the middle. */
function tracksIn(
  gutter: {x: number; width: number; tracks: number; place: 'first' | 'inner' | 'last'},
  pitch: number,
): readonly number[] {
  const breadth = (gutter.tracks - 1) * pitch;
  const starts = {
    first: gutter.x + gutter.width - clearance - breadth,
    inner: gutter.x + (gutter.width - breadth) / 2,
    last: gutter.x + clearance,
  };
  return Array.from({length: gutter.tracks}, (_, track) => Math.round(starts[gutter.place] + track * pitch));
}

interface Widths {
  readonly pitch: number;
  readonly gutters: readonly number[];
  readonly box: number;
}

function widthsFor(counts: readonly number[], width: number, pitch: number): Widths {
  const last = counts.length - 1;
  const gutters = counts.map((tracks, index) => gutterWidth(tracks, index === 0 || index === last, pitch));
  const left = width - gutters.reduce((sum, gutter) => sum + gutter, 0);
  return {pitch, gutters, box: Math.floor(left / last)};
}

/** The first pitch that leaves the boxes room enough, else the tightest with boxes as narrow as they may be. */
function fit(counts: readonly number[], width: number): Widths {
  const all = pitches.map((pitch) => widthsFor(counts, width, pitch));
  const roomy = all.find(({box}) => box >= narrowestBox) ?? all.at(-1);
  if (roomy === undefined) throw new Error('There is at least one pitch');
  return {...roomy, box: Math.min(widestBox, Math.max(narrowestBox, roomy.box))};
}

/**
 * Divides the width of a map. `counts` holds the number of tracks per gutter (one gutter more than lanes).
 * A map is as wide as its design width; only where the gutters are crowded beyond reason does it grow.
 */
export function placeColumns(counts: readonly number[]): Columns {
  const lanes = counts.length - 1;
  const {pitch, gutters, box} = fit(counts, designWidth(lanes));
  const used = gutters.reduce((sum, gutter) => sum + gutter, lanes * box);
  const width = Math.max(designWidth(lanes), used);
  const spare = (width - used) / counts.length;
  const boxX: number[] = [];
  const bands = [0];
  const trackX: (readonly number[])[] = [];
  let x = 0;
  for (const [index, tracks] of counts.entries()) {
    const gutter = (gutters[index] ?? 0) + spare;
    const place = index === 0 ? 'first' : index === lanes ? 'last' : 'inner';
    trackX.push(tracksIn({x, width: gutter, tracks, place}, pitch));
    if (place === 'inner') bands.push(Math.round(x + gutter / 2));
    x += gutter;
    if (place !== 'last') boxX.push(Math.round(x));
    x += box;
  }
  return {width, boxWidth: box, boxX, bands: [...bands, width], trackX};
}
