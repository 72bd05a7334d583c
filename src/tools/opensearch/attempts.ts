/** How often something is tried, and how long is waited in between. */
export interface Patience {
  readonly attempts: number;
  /** Waits so long (ms); handed in, so that tests need not wait. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether another attempt may help. */
  readonly isPassing: (error: unknown) => boolean;
}

const firstPause = 500;
const longestPause = 30_000;

/** The pause (ms) after an attempt, counted from 1: it doubles each time. */
export function pauseAfter(number: number): number {
  return Math.min(firstPause * 2 ** (number - 1), longestPause);
}

/** Tries until it succeeds or another attempt would not help. Rejects with the last error. */
export async function attempt<T>(run: () => Promise<T>, {attempts, wait, isPassing}: Patience): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await run();
    } catch (error) {
      if (number >= attempts || !isPassing(error)) throw error;
      await wait(pauseAfter(number));
    }
  }
}
