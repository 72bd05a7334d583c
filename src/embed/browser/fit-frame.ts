import {setStyle} from './frame-host.ts';

/**
 * Keeps a frame as high as the page in it, on paper too.
 *
 * @returns a function that is told the page's heights, on the screen and on paper (0: not yet known)
 */
export function fitFrame(frame: HTMLElement, signal: AbortSignal): (screen: number, print: number) => void {
  let [screen, print] = [0, 0];
  const setHeight = (height: number): void => setStyle(frame, {height: `${height}px`});
  addEventListener('beforeprint', () => print && setHeight(print), {signal});
  addEventListener('afterprint', () => screen && setHeight(screen), {signal});
  return (onScreen, onPaper) => {
    [screen, print] = [onScreen, onPaper];
    setHeight(screen);
  };
}
