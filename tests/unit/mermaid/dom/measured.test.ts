import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';

import {createCascade} from '../../../../src/mermaid/dom/cascade.ts';
import {elementBox} from '../../../../src/mermaid/dom/element-box.ts';

const {document} = new JSDOM('').window;

/** Box of a group that holds the markup: x, y, width, height, rounded to tenths. */
function boxOf(markup: string, css = ''): number[] {
  document.body.innerHTML = `<svg><g id="group">${markup}</g></svg>`;
  const group = document.querySelector('#group');
  const box = group && elementBox(group, createCascade(css));
  return box ? [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 10) / 10) : [];
}

const rest = '<rect x="5" y="5" width="10" height="10"/>';
const label = '<text y="-10.1"><tspan x="0" y="-0.1em" dy="1.1em"></tspan></text>';

// What Chromium's getBBox gave for the same markup, with Arial at 16 px where no size is set.
describe('a box is that of Chromium for', () => {
  test.each([
    [
      'two lines',
      '<text><tspan x="0" dy="1em">Hej du</tspan><tspan x="0" dy="1.1em">glada</tspan></text>',
      [0, 2, 46.3, 34.6],
    ],
    [
      'a middle anchor',
      '<text text-anchor="middle" x="50" y="50" dominant-baseline="middle">Hej du </text>',
      [26.9, 40.2, 46.3, 17],
    ],
    [
      'a central base line',
      '<text text-anchor="middle" x="50" y="50" dominant-baseline="central">Hej du </text>',
      [26.9, 41.5, 46.3, 17],
    ],
    ['a hanging base line', '<text dominant-baseline="hanging" x="50" y="50">Hej</text>', [50, 47.2, 24, 17]],
    [
      'text below its point',
      '<text dominant-baseline="text-before-edge" x="50" y="50">Hej</text>',
      [50, 50, 24, 17],
    ],
    [
      'text above its point',
      '<text dominant-baseline="text-after-edge" x="50" y="50">Hej</text>',
      [50, 33, 24, 17],
    ],
    ['spaces', '<text> a  b </text>', [0, -14, 22.2, 17]],
    ['a rectangle without size', `<rect/>${rest}`, [5, 5, 10, 10]],
    ['a rectangle without height', `<rect width="10" height="0"/>${rest}`, [5, 5, 10, 10]],
    ['an empty group', `<g></g>${rest}`, [5, 5, 10, 10]],
    ['an empty text', `<text></text>${rest}`, [5, 5, 10, 10]],
    ['an empty label', `<g>${label}</g>${rest}`, [0, 0, 15, 15]],
    ['an empty label two groups deep', `<g><g>${label}</g></g>${rest}`, [5, 5, 10, 10]],
    ['a moved empty label', `<g transform="translate(20,20)">${label}</g>${rest}`, [5, 5, 15, 15]],
    ['a line', '<line x1="0" x2="10" y1="3" y2="3"/>', [0, 3, 10, 0]],
    ['a curve', '<path d="M0,0C0,100,100,100,100,0"/>', [0, 0, 100, 75]],
    ['an arc', '<path d="M0,0A50,20,30,1,1,60,10"/>', [-28.4, -44, 88.9, 54]],
    ['an empty path', `<path d=""/>${rest}`, [5, 5, 10, 10]],
    [
      'turned shapes',
      '<g transform="rotate(30)"><rect width="10" height="10"/><rect x="20" width="10" height="10"/></g>',
      [-5, 0, 31, 23.7],
    ],
    ['a circle without radius', '<circle r="5"/><circle r="0" cx="50"/>', [-5, -5, 10, 10]],
    ['definitions', `<defs><rect width="99" height="99"/></defs>${rest}`, [5, 5, 10, 10]],
    [
      'a svg within',
      '<svg x="10" y="10"><rect x="5" y="5" width="10" height="100"/></svg>',
      [15, 15, 10, 100],
    ],
  ])('%s', (_, markup, expected) => {
    expect(boxOf(markup)).toEqual(expected);
  });

  test.each([
    [8, 9],
    [10, 11],
    [12, 14],
    [13, 15],
    [16, 17],
    [22, 25],
    [32, 36],
  ])('text of %d px, %d px high', (size, height) => {
    expect(boxOf(`<text font-size="${size}px">Hg</text>`)[3]).toBe(height);
  });

  test('text that a style sheet sizes', () => {
    expect(boxOf('<text class="big">Hg</text>', '.big{font-size:32px}')[3]).toBe(36);
  });

  test('text that a style sheet hides', () => {
    expect(boxOf(`<text class="no">Hej</text>${rest}`, '.no{display:none}')).toEqual([5, 5, 10, 10]);
  });
});

test('bold text is wider', () => {
  expect(boxOf('<text font-weight="bold">Hgåj AVATAR To</text>')[2]).toBeGreaterThan(
    boxOf('<text>Hgåj AVATAR To</text>')[2] ?? 0,
  );
});
