import {
  identity,
  multiply,
  transformBox,
  unite,
  boxAround,
  type Box,
  type Matrix,
  type Point,
} from './box.ts';
import type {Cascade} from './cascade.ts';
import {parseTransform} from './parse-transform.ts';
import {extremePoints} from './path-points.ts';
import {textBox} from './text-box.ts';

type Measure = (element: Element, cascade: Cascade) => Box | undefined;

const measures: Readonly<Record<string, Measure>> = {
  text: textBox,
  tspan: textBox,
  rect: areaOf,
  image: areaOf,
  foreignObject: areaOf,
  circle: (element) => around(element, lengthOf(element, 'r'), lengthOf(element, 'r')),
  ellipse: (element) => around(element, lengthOf(element, 'rx'), lengthOf(element, 'ry')),
  line: (element) =>
    boxAround(['1', '2'].map((end) => ({x: lengthOf(element, `x${end}`), y: lengthOf(element, `y${end}`)}))),
  polygon: (element) => boxAround(pointsOf(element.getAttribute('points') ?? '')),
  polyline: (element) => boxAround(pointsOf(element.getAttribute('points') ?? '')),
  path: (element) => boxAround(extremePoints(element.getAttribute('d') ?? '')),
  use: boxOfUse,
  g: boxOfChildren,
  svg: boxOfChildren,
  a: boxOfChildren,
};

/**
 * The box of an element in its own user units, without stroke and without its own transform, as Chromium's
 * `getBBox` gives it: what is empty or not shown counts for nothing. Undefined when nothing is left.
 */
export function elementBox(element: Element, cascade: Cascade): Box | undefined {
  return measures[element.localName]?.(element, cascade);
}

/** What maps an element's user units to those of the outermost `svg`. */
export function matrixToRoot(element: Element): Matrix {
  let matrix = identity;
  for (let at: Element | null = element; at && at.namespaceURI?.endsWith('svg'); at = at.parentElement) {
    matrix = multiply(ownMatrix(at), matrix);
  }
  return matrix;
}

function ownMatrix(element: Element): Matrix {
  const matrix = parseTransform(element.getAttribute('transform'));
  if (element.localName !== 'svg' || element.parentElement?.closest('svg') === null) return matrix;
  return multiply(matrix, {...identity, e: lengthOf(element, 'x'), f: lengthOf(element, 'y')});
}

function boxOfChildren(element: Element, cascade: Cascade): Box | undefined {
  const boxes = Array.from(element.children).flatMap((child) => {
    if (cascade.own(child, 'display')?.value === 'none') return [];
    const box = elementBox(child, cascade);
    return box ? [transformBox(box, ownMatrix(child))] : [];
  });
  const box = unite(boxes);
  return box && isNothing(box) && !element.querySelector(':scope > text') ? undefined : box;
}

/** Chromium passes on the empty box of an empty text (see text-box.ts) to the group around it but no further. */
function isNothing({x, y, width, height}: Box): boolean {
  return x === 0 && y === 0 && width === 0 && height === 0;
}

function boxOfUse(element: Element, cascade: Cascade): Box | undefined {
  const id = (element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '').replace(/^#/, '');
  const target = id === '' ? null : element.ownerDocument.getElementById(id);
  const box = target && (target.localName === 'symbol' ? boxOfChildren : elementBox)(target, cascade);
  if (!box) return undefined;
  return transformBox(box, {...identity, e: lengthOf(element, 'x'), f: lengthOf(element, 'y')});
}

function areaOf(element: Element): Box | undefined {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    lengthOf(element, name),
  );
  return width > 0 && height > 0 ? {x, y, width, height} : undefined;
}

function around(element: Element, rx: number, ry: number): Box | undefined {
  if (rx <= 0 || ry <= 0) return undefined;
  return {x: lengthOf(element, 'cx') - rx, y: lengthOf(element, 'cy') - ry, width: 2 * rx, height: 2 * ry};
}

function pointsOf(written: string): Point[] {
  const numbers = written.match(/-?[\d.]+(?:e[-+]?\d+)?/gi)?.map(Number) ?? [];
  return Array.from({length: Math.floor(numbers.length / 2)}, (_, index) => ({
    x: numbers[2 * index] ?? 0,
    y: numbers[2 * index + 1] ?? 0,
  }));
}

/** A length in px; 0 where there is none or where it depends on the page. */
function lengthOf(element: Element, name: string): number {
  const written = element.getAttribute(name) ?? '';
  const number = Number.parseFloat(written);
  return Number.isNaN(number) || written.endsWith('%') ? 0 : number;
}
