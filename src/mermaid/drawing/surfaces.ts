import {transformBox, type Box, type Point} from '../dom/box.ts';
import type {Cascade} from '../dom/cascade.ts';
import {elementBox, matrixToRoot} from '../dom/element-box.ts';
import {readColour} from './colours.ts';

/** A painted area, in the user units of the drawing. */
export interface Surface {
  readonly box: Box;
  readonly fill: string;
}

/** A text of a drawing with what is painted beneath its middle, if anything is. */
export interface PlacedText {
  readonly element: Element;
  readonly box: Box;
  readonly surface: Surface | undefined;
}

/** Finds every text of a drawing and what it stands on. */
export function placeTexts(svg: Element, cascade: Cascade): PlacedText[] {
  const surfaces: Surface[] = [];
  return Array.from(svg.querySelectorAll('*')).flatMap((element): PlacedText[] => {
    if (element.closest('defs, marker') !== null) return [];
    if (element.localName !== 'text') {
      const surface = surfaceOf(element, cascade);
      if (surface) surfaces.push(surface);
      return [];
    }
    const box = rootBox(element, cascade);
    if (!box) return [];
    const middle = {x: box.x + box.width / 2, y: box.y + box.height / 2};
    return [{element, box, surface: surfaces.findLast((surface) => holds(surface.box, middle))}];
  });
}

function surfaceOf(element: Element, cascade: Cascade): Surface | undefined {
  if (!['rect', 'circle', 'ellipse', 'polygon', 'path'].includes(element.localName)) return undefined;
  const fill = cascade.inherited(element, 'fill') ?? '#000';
  const opacity = ['opacity', 'fill-opacity'].map((name) => Number(cascade.own(element, name)?.value ?? 1));
  const colour = readColour(fill);
  if (!colour || colour.alpha < 0.5 || opacity.some((share) => share < 0.5)) return undefined;
  const box = rootBox(element, cascade);
  return box && {box, fill};
}

function rootBox(element: Element, cascade: Cascade): Box | undefined {
  const box = elementBox(element, cascade);
  return box && transformBox(box, matrixToRoot(element));
}

function holds({x, y, width, height}: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
