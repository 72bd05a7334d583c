import * as z from 'zod';

/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const vitestReport = z
  .object({numPassedTests: z.number(), numFailedTests: z.number()})
  .transform(({numPassedTests, numFailedTests}) => ({passed: numPassedTests, failed: numFailedTests}));

/** A test that passed only when it was tried again (flaky) has passed. */
const playwrightReport = z
  .object({stats: z.object({expected: z.number(), unexpected: z.number(), flaky: z.number()})})
  .transform(({stats}) => ({passed: stats.expected + stats.flaky, failed: stats.unexpected}));

/** Reads the counts of a report by vitest or Playwright; undefined for anything else. */
export function countResults(report: unknown): Counts | undefined {
  const counts = z.union([vitestReport, playwrightReport]).safeParse(report);
  return counts.success ? counts.data : undefined;
}
