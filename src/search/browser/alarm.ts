/** Acts when nothing has put it off for a while. */
export interface Alarm {
  /** Acts after the whole while from now, whether or not it was on already. */
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Makes an alarm that is off. `wait` is in milliseconds. It is made for being put off at every key: that only notes the
 * time, and the timer that runs already sees for itself whether it has come too early. To set a timer and to clear it
 * costs a browser many times as much.
 */
export function createAlarm(wait: number, act: () => void): Alarm {
  let due: number | undefined;
  let isRunning = false;
  const run = (time: number): void => {
    isRunning = true;
    setTimeout(() => {
      isRunning = false;
      if (due === undefined) return;
      const left = due - performance.now();
      if (left > 0) {
        run(left);
        return;
      }
      due = undefined;
      act();
    }, time);
  };
  return {
    start: () => {
      due = performance.now() + wait;
      if (!isRunning) run(wait);
    },
    stop: () => {
      due = undefined;
    },
  };
}
