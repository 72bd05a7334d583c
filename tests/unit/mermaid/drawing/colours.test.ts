import {expect, test} from 'vitest';

import {contrast, inkOn, shortColour} from '../../../../src/mermaid/drawing/colours.ts';

test.each([
  ['#FFFFFF', '#fff'],
  ['rgb(191, 223, 255)', '#bfdfff'],
  ['rgba(0, 0, 0, 0.5)', '#00000080'],
  ['hsl(40.5882352941, 60%, 83.3333333333%)', '#edb'],
  ['hsl(-79.4, 60%, 83%)', '#ddbaee'],
  ['Lavender', '#e6e6fa'],
  ['none', 'none'],
  ['url(#a)', 'url(#a)'],
])('%s is written %s', (value, expected) => {
  expect(shortColour(value)).toBe(expected);
});

test.each([
  ['#fff', '#000'],
  ['#ff0', '#000'],
  ['purple', '#fff'],
  ['#14191e', '#fff'],
  ['transparent', undefined],
])('on %s stands %s', (surface, ink) => {
  expect(inkOn(surface)).toBe(ink);
});

test('contrast is that of WCAG', () => {
  expect(contrast('#777', '#fff')).toBeCloseTo(4.48, 2);
});
