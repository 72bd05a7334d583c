import {lineHeight} from '../text/measure.ts';
import type {MapLayout, PlacedLane} from '../types.ts';
import {classes, type Paint} from './paint.ts';
import {renderBands} from './render-body.ts';
import {shownWidth} from './render-svg.ts';
import {baseline, textLines} from './text-lines.ts';
import {escapeXml, short} from './xml.ts';

function renderHeading(lane: PlacedLane, headHeight: number, paint: Paint): string {
  const x = lane.boxX + lane.boxWidth / 2;
  const y = (headHeight - lane.lines.length * lineHeight) / 2 + baseline;
  const text = `<text${paint.heading} x="${short(x)}" y="${short(y)}">${textLines(lane.lines, x)}</text>`;
  return lane.url === undefined ? text : `<a href="${escapeXml(lane.url)}">${text}</a>`;
}

/** The headings alone, centred over their columns, within a strip of the layout's `headHeight`. */
export function renderHeadings(layout: MapLayout, paint: Paint): string {
  const headings = layout.lanes.map((lane) => renderHeading(lane, layout.headHeight, paint));
  return renderBands(layout, layout.headHeight, paint) + headings.join('');
}

/**
 * The strip of role headings, to stand above the map with the same width and to stay there while the map scrolls.
 * It is as wide as the map in every frame, since both scale alike.
 */
export function renderLaneHeader(layout: MapLayout): string {
  const size = `viewBox="0 0 ${short(layout.width)} ${layout.headHeight}" width="${shownWidth(layout)}"`;
  const headings = `<g class="karta-roller" id="karta-${layout.id}-h">${renderHeadings(layout, classes)}</g>`;
  return `<svg class="karta-huvud" ${size} role="group" aria-label="Roller i kartan">${headings}</svg>`;
}
