/** So many times, each within so many milliseconds, a page may grow before it is taken to be a loop. */
const maxTimes = 20;
const pause = 1000;

/**
 * A page whose height depends on its window's, the frame, would grow for ever: each new height makes it higher.
 *
 * @returns a function that is told each new height, and says whether it may be followed
 */
export function createGrowthGuard(frame: HTMLElement): (height: number) => boolean {
  let last = 0;
  let width = 0;
  let time = 0;
  let times = 0;
  return (height) => {
    const now = Date.now();
    const isOther = width !== (width = frame.clientWidth);
    const isCalm = times < maxTimes && (now - time > pause || height < last);
    times = isOther || isCalm ? 0 : times + Number(height > last);
    last = height;
    time = now;
    return times < maxTimes;
  };
}
