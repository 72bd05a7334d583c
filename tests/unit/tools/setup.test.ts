import {expect, test} from 'vitest';
import {isNodeSupported} from '../../../src/tools/setup.cjs';

test.each(['v20.19.0', 'v20.20.2', 'v22.12.0', 'v24.1.0', 'v100.1.0'])(
  'Node %s runs the handbook',
  (version) => {
    expect(isNodeSupported(version)).toBe(true);
  },
);

test.each(['v8.17.0', 'v18.20.4', 'v20.11.0', 'v21.7.0', 'v22.11.0'])('Node %s is too old', (version) => {
  expect(isNodeSupported(version)).toBe(false);
});
