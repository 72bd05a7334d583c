/** A rectangle in user units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An affine map as SVG writes it: x' = ax + cy + e, y' = bx + dy + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const identity: Matrix = {a: 1, b: 0, c: 0, d: 1, e: 0, f: 0};

export function multiply(m: Matrix, n: Matrix): Matrix {
  return {
    a: m.a * n.a + m.c * n.b,
    b: m.b * n.a + m.d * n.b,
    c: m.a * n.c + m.c * n.d,
    d: m.b * n.c + m.d * n.d,
    e: m.a * n.e + m.c * n.f + m.e,
    f: m.b * n.e + m.d * n.f + m.f,
  };
}

/** The smallest box around points; undefined when there are none. */
export function boxAround(points: readonly Point[]): Box | undefined {
  if (points.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {x, y} of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return {x: left, y: top, width: right - left, height: bottom - top};
}

export function cornersOf({x, y, width, height}: Box): Point[] {
  return [
    {x, y},
    {x: x + width, y},
    {x, y: y + height},
    {x: x + width, y: y + height},
  ];
}

export function unite(boxes: readonly Box[]): Box | undefined {
  return boxAround(boxes.flatMap(cornersOf));
}

/** The upright box around a box that a matrix has moved or turned. */
export function transformBox(box: Box, {a, b, c, d, e, f}: Matrix): Box {
  const moved = cornersOf(box).map(({x, y}) => ({x: a * x + c * y + e, y: b * x + d * y + f}));
  return boxAround(moved) ?? box;
}
