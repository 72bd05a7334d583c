import {expect, test} from 'vitest';
import {endWith} from '#shared/end-with.ts';

test.each([
  ['Köpa', 'Köpa,'],
  ['Köpa (om det går)', 'Köpa (om det går),'],
  ['Köpa. ', 'Köpa. '],
  ['Köpa:', 'Köpa:'],
  ['', ''],
])('"%s" becomes "%s"', (text, ended) => {
  expect(endWith(',', text)).toBe(ended);
});
