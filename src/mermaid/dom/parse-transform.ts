import {identity, multiply, type Matrix} from './box.ts';

type Numbers = readonly [number, number | undefined, number | undefined, ...number[]];

/** The transforms of SVG 2, with how each becomes a matrix. */
const transforms: Readonly<Record<string, (numbers: Numbers) => Matrix>> = {
  translate: ([x, y = 0]) => ({...identity, e: x, f: y}),
  scale: ([x, y = x]) => ({...identity, a: x, d: y}),
  rotate: ([degrees, x = 0, y = 0]) => rotate(degrees, x, y),
  skewX: ([degrees]) => ({...identity, c: Math.tan(radians(degrees))}),
  skewY: ([degrees]) => ({...identity, b: Math.tan(radians(degrees))}),
  matrix: ([a, b = 0, c = 0, d = 1, e = 0, f = 0]) => ({a, b, c, d, e, f}),
};

/** Reads the value of a `transform` attribute. What it does not know moves nothing. */
export function parseTransform(value: string | null): Matrix {
  let matrix = identity;
  for (const [, name = '', written = ''] of (value ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const [first = 0, second, third, ...rest] = written.match(/-?[\d.]+(?:e[-+]?\d+)?/gi)?.map(Number) ?? [];
    matrix = multiply(matrix, transforms[name]?.([first, second, third, ...rest]) ?? identity);
  }
  return matrix;
}

function rotate(degrees: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return {a: cos, b: sin, c: -sin, d: cos, e: x - x * cos + y * sin, f: y - x * sin - y * cos};
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
