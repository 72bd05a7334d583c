import {expect, test} from 'vitest';
import {formatRows} from '../../../../src/tools/bench/format-rows.ts';

test('a figure stands beside the others, with how many times ours they are, and whether the target is reached', () => {
  const table = formatRows([
    {
      figure: 'textsida (kB)',
      ours: 10,
      others: {classic: 175, ren: 3.1},
      target: 'högst 12 kB',
      isReached: true,
    },
    {figure: 'CLS', ours: 0, others: {classic: 0.24}, target: '0', isReached: false},
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| textsida (kB) | 10 | classic 175 (17,5×), ren 3,1 (0,31×) | högst 12 kB ✓ |',
    '| CLS | 0 | classic 0,24 | 0 ✗ |',
  ]);
});
