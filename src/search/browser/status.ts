import {createAlarm} from './alarm.ts';
import {element} from './dom.ts';

/** A line that only screen readers hear. */
export interface Status {
  readonly element: HTMLElement;
  readonly say: (text: string) => void;
}

/** So long (ms) nothing is said, so that a count is not read out after every key. */
const pause = 600;

export function createStatus(): Status {
  const line = element('div', {class: 'sok-status', role: 'status'});
  let next = '';
  const alarm = createAlarm(pause, () => {
    line.textContent = next;
  });
  return {
    element: line,
    say: (text) => {
      next = text;
      alarm.start();
    },
  };
}
