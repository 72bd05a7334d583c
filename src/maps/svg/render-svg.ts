import type {MapLayout} from '../types.ts';
import {classes} from './paint.ts';
import {renderBody} from './render-body.ts';
import {escapeXml, short} from './xml.ts';

/** Widest that a map is shown, px: a little larger than designed where there is room; it shrinks to its frame. */
export function shownWidth(layout: Pick<MapLayout, 'width'>): string {
  return short(layout.width * 1.25);
}

/**
 * The map as inline SVG. Its look comes from src/css/process-map.css; its size from its container.
 * In the document, every step stands in the order of work, followed by its own lines.
 */
export function renderSvg(layout: MapLayout): string {
  const id = `karta-${layout.id}`;
  const size = `viewBox="0 0 ${short(layout.width)} ${short(layout.height)}" width="${shownWidth(layout)}"`;
  return (
    `<svg class="karta" ${size} role="group" aria-labelledby="${id}-t" aria-describedby="${id}-d">` +
    `<title id="${id}-t">${escapeXml(layout.accTitle)}</title><desc id="${id}-d">${escapeXml(layout.accDescr)}</desc>` +
    `<g class="karta-bild" id="${id}-g">${renderBody(layout, classes)}</g></svg>`
  );
}
