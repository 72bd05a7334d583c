import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createAlarm} from '../../../../src/search/browser/alarm.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** An alarm of 100 ms, and the times (ms after its making) at which it acted. */
function watchAlarm() {
  const begin = performance.now();
  const times: number[] = [];
  const alarm = createAlarm(100, () => times.push(performance.now() - begin));
  return {alarm, times};
}

test('acts once, when its time has gone by', () => {
  const {alarm, times} = watchAlarm();
  alarm.start();
  vi.advanceTimersByTime(1000);
  expect(times).toEqual([100]);
});

test('put off, it acts after the whole time from then, by the timer that it has', () => {
  const {alarm, times} = watchAlarm();
  const set = vi.spyOn(globalThis, 'setTimeout');
  for (let key = 0; key < 5; key += 1) {
    alarm.start();
    vi.advanceTimersByTime(30);
  }
  vi.advanceTimersByTime(1000);
  expect(times).toEqual([220]);
  expect(set).toHaveBeenCalledTimes(3);
});

test('stopped, it does not act, and can be started again', () => {
  const {alarm, times} = watchAlarm();
  alarm.start();
  vi.advanceTimersByTime(50);
  alarm.stop();
  vi.advanceTimersByTime(30);
  alarm.start();
  vi.advanceTimersByTime(1000);
  alarm.start();
  vi.advanceTimersByTime(1000);
  expect(times).toEqual([180, 1180]);
});
