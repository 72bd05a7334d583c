import {expect, test} from 'vitest';

import {boxAround} from '../../../../src/mermaid/dom/box.ts';
import {extremePoints, pathLength} from '../../../../src/mermaid/dom/path-points.ts';

function extent(data: string): number[] {
  const box = boxAround(extremePoints(data));
  return box ? [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 100) / 100) : [];
}

test.each([
  ['M10 10 20 30', [10, 10, 10, 20]],
  ['m10 10 20 30', [10, 10, 20, 30]],
  ['M0 0h10v5H3V2z', [0, 0, 10, 5]],
  ['M0 60.8 v-55.8 q0,-5,5,-5 h180', [0, 0, 185, 60.8]],
  ['M0 0Q50 100 100 0T200 0', [0, -50, 200, 100]],
  ['M0 0C0 40 40 40 40 0S80 -40 80 0', [0, -30, 80, 60]],
  ['M0 0a5 5 0 0110 0', [0, -5, 10, 5]],
  ['M1e1,1E1L2e1-5', [10, -5, 10, 15]],
  ['', []],
])('the extent of %j is %j', (data, expected) => {
  expect(extent(data)).toEqual(expected);
});

test.each([
  ['M0 0H3V4', 7],
  ['M0 0L3 4Z', 10],
  ['M-5 0A5 5 0 0 1 5 0', 15.7],
])('the length of %j is %d', (data, expected) => {
  expect(pathLength(data)).toBeCloseTo(expected, 1);
});
