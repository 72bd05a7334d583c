import type {MapLayout} from '../types.ts';
import {renderLaneHeader} from './lane-header.ts';
import {renderSvg} from './render-svg.ts';
import {renderPrintSlices} from './slices.ts';

/**
 * All that a page needs of a map besides the style sheet: the role headings, which stay in view while a long
 * map scrolls, the map, and for a long one its parts for print. No ancestor between them and what scrolls may
 * have `overflow`: the headings would stay in that one instead.
 */
export function renderFigure(layout: MapLayout): string {
  const slices = renderPrintSlices(layout);
  const long = slices === '' ? '' : ' karta-lang';
  return `<div class="karta-ram${long}">${renderLaneHeader(layout)}${renderSvg(layout)}</div>${slices}`;
}
