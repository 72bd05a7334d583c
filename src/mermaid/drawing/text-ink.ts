import type {Cascade} from '../dom/cascade.ts';
import {contrast, inkOn} from './colours.ts';
import {placeTexts} from './surfaces.ts';

/** Contrast that text needs against what it stands on. WCAG 2.2, 1.4.3. */
const enough = 4.5;

/**
 * Chooses the colour of every text that would be hard to read on what is painted beneath it: authors colour boxes
 * with one theme in mind, and Mermaid's own colours are no better on some of its shapes.
 * @param background The page's colour, where nothing is painted.
 * @returns The colour to use instead, by element.
 */
export function chooseInks(svg: Element, cascade: Cascade, background: string): ReadonlyMap<Element, string> {
  const inks = new Map<Element, string>();
  for (const {element, surface} of placeTexts(svg, cascade)) {
    for (const part of [element, ...element.querySelectorAll('tspan')]) {
      const ink = inkFor(part, surface?.fill ?? background, cascade);
      if (ink !== undefined) inks.set(part, ink);
    }
  }
  return inks;
}

/** The author's own colour where it can be read, else the theme's, else black or white. Undefined: as it is. */
function inkFor(part: Element, beneath: string, cascade: Cascade): string | undefined {
  const isReadable = (ink: string) => (contrast(ink, beneath) ?? enough) >= enough;
  const authors = authorsInk(part, cascade);
  if (authors !== undefined && isReadable(authors)) return part.localName === 'text' ? authors : undefined;
  const written =
    part.localName === 'text' ? cascade.inherited(part, 'fill') : cascade.own(part, 'fill')?.value;
  if (written === undefined)
    return part.localName === 'text' && !isReadable('#000') ? inkOn(beneath) : undefined;
  return isReadable(written) ? undefined : inkOn(beneath);
}

/** `color` in a class or a style of the author: Mermaid writes it on the label, where SVG does not heed it. */
function authorsInk(part: Element, cascade: Cascade): string | undefined {
  const group = part.closest('g.node, g.cluster, g.edgeLabel');
  for (let at: Element | null = part; at && group?.contains(at); at = at.parentElement) {
    const colour = cascade.own(at, 'color');
    if (colour?.origin === 'style') return colour.value;
  }
  return undefined;
}
