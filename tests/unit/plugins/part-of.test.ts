import {expect, test} from 'vitest';
import {partOf} from '../../../src/plugins/handbook/client/part-of.ts';

test.each([
  ['/mal', '/it-strategi'],
  ['/styrande-dokument/it-policy', '/it-strategi'],
  ['/ekonomi', '/system'],
  ['/modeller/produktmodell', '/system'],
  ['/roller/systemagare', '/roller'],
  ['/', '/'],
])('%s belongs to %s', (path, part) => {
  expect(partOf(path)).toBe(part);
});
