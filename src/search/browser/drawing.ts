import type {Answer, Details} from '../core/results.ts';

/** What draws; an answer may have its details already. */
export interface Drawing {
  readonly answer: (answer: Answer, details: Details | undefined) => void;
  readonly details: (details: Details) => void;
}

export interface FrameDrawing extends Drawing {
  /** Forgets what is not drawn yet. */
  readonly cancel: () => void;
}

/**
 * Draws only when the browser is about to show a frame, and then only what came last. Drawn earlier, the list would be
 * laid out twice when the next key comes before the frame: a browser lays out the page to put a letter into a field.
 */
export function drawInFrames(drawing: Drawing): FrameDrawing {
  let draw: (() => void) | undefined;
  let answered: Answer | undefined;
  let frame = 0;
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    draw = undefined;
    answered = undefined;
  };
  const schedule = (next: () => void): void => {
    cancelAnimationFrame(frame);
    draw = next;
    frame = requestAnimationFrame(() => {
      draw?.();
      cancel();
    });
  };
  const answer: Drawing['answer'] = (next, details) => {
    schedule(() => drawing.answer(next, details));
    answered = next;
  };
  return {
    answer,
    details: (details) => {
      if (answered) answer(answered, details);
      else schedule(() => drawing.details(details));
    },
    cancel,
  };
}
