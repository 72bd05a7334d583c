import type {Answer, Details} from '../core/results.ts';
import type {Panel} from './panel.ts';

/** Draws answers in the panel, each once. */
export interface Drawing {
  readonly answer: (answer: Answer) => void;
  readonly details: (details: Details) => void;
  /** Forgets what is not drawn yet. */
  readonly cancel: () => void;
}

/**
 * An answer and its details usually come within one frame of the screen: drawn together they cost one layout instead
 * of two for every key. Details that come later are filled in.
 */
export function createDrawing(panel: Panel, onDrawn: (answer: Answer) => void): Drawing {
  let answer: Answer | undefined;
  let details: Details | undefined;
  let frame = 0;
  const cancel = (): void => {
    cancelAnimationFrame(frame);
    answer = undefined;
    details = undefined;
  };
  const draw = (): void => {
    if (!answer) return;
    const [drawn, filled] = [answer, details];
    cancel();
    panel.showAnswer(drawn);
    if (filled) panel.showDetails(filled);
    onDrawn(drawn);
  };
  return {
    answer: (next) => {
      cancel();
      answer = next;
      frame = requestAnimationFrame(draw);
    },
    details: (next) => {
      if (answer) details = next;
      else panel.showDetails(next);
    },
    cancel,
  };
}
