import {expect, test} from 'vitest';
import {buildYear} from '../../../src/plugins/handbook/build-year.ts';

const now = {getFullYear: () => 2026};

test('deadlines are compared with the year of the build', () => {
  expect(buildYear({}, now)).toBe(2026);
});

test('SOURCE_DATE_EPOCH gives the same year whenever the handbook is built', () => {
  expect(buildYear({SOURCE_DATE_EPOCH: '1514764799'}, now)).toBe(2017);
  expect(buildYear({SOURCE_DATE_EPOCH: '1514764800'}, now)).toBe(2018);
});

test.each(['', 'i dag', '-1', '1.5'])('SOURCE_DATE_EPOCH "%s" is no time', (SOURCE_DATE_EPOCH) => {
  expect(buildYear({SOURCE_DATE_EPOCH}, now)).toBe(2026);
});
