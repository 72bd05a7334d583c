import {expect, test} from 'vitest';
import {textWidth} from '../../../../src/maps/text/measure.ts';

test('widths are those of Liberation Sans at 13 px', () => {
  // 1366 of 2048 units: the H of Arial and Liberation Sans is 0.722 em in regular and 0.722 em in bold.
  expect(textWidth('H')).toBeCloseTo(0.722 * 13, 1);
  expect(textWidth('åäö')).toBeCloseTo(textWidth('aao'), 5);
  expect(textWidth('Roll', 'bold')).toBeGreaterThan(textWidth('Roll'));
});

test('an unknown character is taken to be wide', () => {
  expect(textWidth('漢')).toBe(13);
});
