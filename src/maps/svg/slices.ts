import type {MapLayout} from '../types.ts';
import {short} from './xml.ts';

/** A part of a map that fits on a page: whole rows, from `y`, px. `first` and `last` are indexes among the steps. */
export interface Slice {
  readonly y: number;
  readonly height: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Cuts a map between rows into parts of at most `maxHeight` px, as few as possible, the first ones full.
 * A single row that is higher than that makes a part of its own.
 */
export function sliceLayout(layout: MapLayout, maxHeight: number): readonly Slice[] {
  const slices: Slice[] = [];
  let y = 0;
  let first = 0;
  for (const row of layout.steps.keys()) {
    const end = layout.cuts[row] ?? layout.height;
    const next = layout.cuts[row + 1] ?? layout.height;
    const isLast = row === layout.steps.length - 1;
    if (!isLast && next - y <= maxHeight) continue;
    slices.push({y, height: end - y, first, last: row});
    y = end;
    first = row + 1;
  }
  return slices;
}

/** Height of a map, in px of its design width, that fits on an A4 page in portrait with headings: 180 by 240 mm. */
export function pageHeight(layout: Pick<MapLayout, 'width' | 'headHeight'>): number {
  return Math.floor((layout.width * 240) / 180) - layout.headHeight;
}

/**
 * A long map once more, for print only: in parts that no page break can cut, each with the role headings.
 * The parts refer to the map and the headings on the same page, so that they cost hardly any bytes.
 * Empty where the map fits on one page.
 */
export function renderPrintSlices(layout: MapLayout, maxHeight: number = pageHeight(layout)): string {
  const slices = sliceLayout(layout, maxHeight);
  if (slices.length < 2) return '';
  const id = `karta-${layout.id}`;
  const width = short(layout.width);
  return slices
    .map(({y, height}) => {
      const head = `<svg class="karta-huvud" viewBox="0 0 ${width} ${layout.headHeight}"><use href="#${id}-h"/></svg>`;
      const part = `<svg class="karta" viewBox="0 ${short(y)} ${width} ${short(height)}"><use href="#${id}-g"/></svg>`;
      return `<div class="karta-blad" aria-hidden="true">${head}${part}</div>`;
    })
    .join('');
}
