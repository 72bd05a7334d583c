import {describe, expect, test} from 'vitest';
import {bitDistance, editDistance, letterBits} from '#shared/edit-distance.ts';
import {createRandom} from '../../../src/tools/search-bench/random.ts';

describe('the distance of two words', () => {
  test.each([
    ['system', 'system', 0],
    ['system', 'systen', 1],
    ['system', 'sysem', 1],
    ['system', 'systemm', 1],
    ['system', 'sytsem', 1],
    ['system', 'sxtsex', 3],
    ['', 'abc', 3],
  ])('%s and %s', (one, other, distance) => {
    expect(editDistance(one, other, 3)).toBe(distance);
  });

  test('is not looked for beyond the limit', () => {
    expect(editDistance('systemägare', 'kommunstyrelse', 2)).toBe(3);
  });

  test('is never ruled out by the letters when it is within the limit', () => {
    const random = createRandom(23);
    const word = () =>
      Array.from({length: 3 + Math.floor(random() * 6)}, () => 'abcåä'[Math.floor(random() * 5)]).join('');
    for (let round = 0; round < 5_000; round += 1) {
      const [one, other] = [word(), word()];
      const distance = editDistance(one, other, 2);
      if (distance <= 2)
        expect(bitDistance(letterBits(one), letterBits(other))).toBeLessThanOrEqual(2 * distance);
    }
  });
});
