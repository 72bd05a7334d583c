import {noteScroll} from './host-scroll.ts';

/** So long (ms) after a reader has gone back, the frame may still be getting the height that it had. */
const settling = 500;

/** Where a reader was on the host's page at each entry of the frame's history. */
export interface HostPlaces {
  /** Notes where the reader is, before the host's page is moved for the sake of another page. */
  readonly leave: () => void;
  /** The frame shows an entry: notes where the reader was at the one before it. */
  readonly enter: (entry: number) => void;
  /** Scrolls to where the reader was at this entry; whether they have been there. */
  readonly restore: () => boolean;
  /** The frame has another height: scrolls there again, if that was just now. */
  readonly settle: () => boolean;
}

export function createHostPlaces(element: Element): HostPlaces {
  const left = new Map<number, () => void>();
  let current = 0;
  let leaving: (() => void) | undefined;
  let way: (() => void) | undefined;
  const settle = (): boolean => {
    way?.();
    return Boolean(way);
  };
  return {
    leave: () => {
      leaving = noteScroll(element);
    },
    enter: (entry) => {
      way = undefined;
      if (entry === current) {
        // The same page anew: its reader is where they are.
        left.delete(entry);
        return;
      }
      left.set(current, leaving ?? noteScroll(element));
      leaving = undefined;
      current = entry;
    },
    restore: () => {
      const back = (way = left.get(current));
      setTimeout(() => way === back && (way = undefined), settling);
      return settle();
    },
    settle,
  };
}
