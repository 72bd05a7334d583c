import {expect, test} from 'vitest';
import {isNodeNewEnough} from '../../../src/tools/setup.cjs';

test.each(['v20.11.0', 'v20.20.2', 'v22.0.0', 'v100.1.0'])('Node %s runs the handbook', (version) => {
  expect(isNodeNewEnough(version)).toBe(true);
});

test.each(['v8.17.0', 'v18.20.4', 'v20.9.0', 'v20.10.1'])('Node %s is too old', (version) => {
  expect(isNodeNewEnough(version)).toBe(false);
});
