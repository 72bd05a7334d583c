import {transformBox, type Box, type Point} from '../dom/box.ts';
import type {Cascade} from '../dom/cascade.ts';
import {elementBox, matrixToRoot} from '../dom/element-box.ts';
import {contrast, inkOn, readColour} from './colours.ts';

/** Contrast that text needs against what it stands on. WCAG 2.2, 1.4.3. */
const enough = 4.5;

interface Surface {
  readonly box: Box;
  readonly fill: string;
}

/**
 * Chooses the colour of every text that would be hard to read on what is painted beneath it: authors colour boxes
 * with one theme in mind, and Mermaid's own colours are no better on some of its shapes.
 * @param background The page's colour, where nothing is painted.
 * @returns The colour to use instead, by element.
 */
export function chooseInks(svg: Element, cascade: Cascade, background: string): ReadonlyMap<Element, string> {
  const inks = new Map<Element, string>();
  const surfaces: Surface[] = [];
  for (const element of svg.querySelectorAll('*')) {
    if (element.closest('defs, marker') !== null) continue;
    if (element.localName !== 'text') {
      const surface = surfaceOf(element, cascade);
      if (surface) surfaces.push(surface);
      continue;
    }
    const beneath = surfaceUnder(element, surfaces, cascade) ?? background;
    for (const part of [element, ...element.querySelectorAll('tspan')]) {
      const ink = inkFor(part, beneath, cascade);
      if (ink !== undefined) inks.set(part, ink);
    }
  }
  return inks;
}

function surfaceOf(element: Element, cascade: Cascade): Surface | undefined {
  if (!['rect', 'circle', 'ellipse', 'polygon', 'path'].includes(element.localName)) return undefined;
  const fill = cascade.inherited(element, 'fill') ?? '#000';
  const opacity = ['opacity', 'fill-opacity'].map((name) => Number(cascade.own(element, name)?.value ?? 1));
  const colour = readColour(fill);
  if (!colour || colour.alpha < 0.5 || opacity.some((share) => share < 0.5)) return undefined;
  const box = elementBox(element, cascade);
  return box && {box: transformBox(box, matrixToRoot(element)), fill};
}

/** What was painted last where the middle of the text stands. */
function surfaceUnder(text: Element, surfaces: readonly Surface[], cascade: Cascade): string | undefined {
  const box = elementBox(text, cascade);
  if (!box) return undefined;
  const {x, y, width, height} = transformBox(box, matrixToRoot(text));
  const middle = {x: x + width / 2, y: y + height / 2};
  return surfaces.findLast((surface) => holds(surface.box, middle))?.fill;
}

function holds({x, y, width, height}: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
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
