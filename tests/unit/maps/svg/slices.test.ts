import {expect, test} from 'vitest';
import {layoutMap} from '../../../../src/maps/layout/layout-map.ts';
import {pageHeight, renderPrintSlices, sliceLayout} from '../../../../src/maps/svg/slices.ts';
import {personalData} from '../examples.ts';
import {randomMap} from '../random-maps.ts';

const long = layoutMap(randomMap(1011));
const slices = sliceLayout(long, 1000);

test('the parts of a long map cover it without gap or overlap', () => {
  let y = 0;
  for (const slice of slices) {
    expect(slice.y).toBe(y);
    y += slice.height;
  }
  expect(y).toBe(long.height);
});

test('no part is higher than a page, and the rows follow each other', () => {
  expect(slices.every(({height}) => height <= 1000)).toBe(true);
  expect(slices.map(({first}) => first).slice(1)).toEqual(slices.map(({last}) => last + 1).slice(0, -1));
  expect(slices.at(-1)?.last).toBe(long.steps.length - 1);
});

test('no part cuts a box or a label', () => {
  for (const {y, height} of slices) {
    const end = y + height;
    const boxes = [...long.steps, ...long.edges.flatMap(({labelBox}) => labelBox ?? [])];
    expect(boxes.filter((box) => box.y < end && end < box.y + box.height)).toEqual([]);
  }
});

test('a row higher than the page makes a part of its own', () => {
  expect(sliceLayout(long, 10)).toHaveLength(long.steps.length);
});

test('a map that fits on a page is not drawn again', () => {
  expect(renderPrintSlices(layoutMap(personalData))).toBe('');
});

test('a long map is drawn again by reference, with headings on every part', () => {
  const html = renderPrintSlices(long);
  expect(html.split('karta-blad')).toHaveLength(sliceLayout(long, pageHeight(long)).length + 1);
  expect(html.split(`href="#karta-${long.id}-h"`)).toHaveLength(
    html.split(`href="#karta-${long.id}-g"`).length,
  );
  expect(html.length).toBeLessThan(2500);
});
