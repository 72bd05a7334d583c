import {expect, test} from 'vitest';
import {countResults} from '../../../../src/tools/stages/count-results.ts';

test("vitest's report is counted", () => {
  expect(countResults({numPassedTests: 7, numFailedTests: 2, success: false})).toEqual({
    passed: 7,
    failed: 2,
  });
});

test("a test that Playwright had to try again counts as passed in Playwright's report", () => {
  const stats = {expected: 5, unexpected: 1, flaky: 1, skipped: 3};
  expect(countResults({stats})).toEqual({passed: 6, failed: 1});
});

test('anything else has no counts', () => {
  expect(countResults({tests: 3})).toBeUndefined();
});
