import {drawInFrames} from './drawing.ts';
import type {Panel} from './panel.ts';
import type {Popup} from './popup.ts';
import type {SearchClient} from './search-client.ts';
import {failureTexts, hitCount, texts} from './words.ts';

export interface AskingInput {
  readonly field: HTMLInputElement;
  readonly panel: Panel;
  readonly popup: Popup;
  readonly client: SearchClient;
  readonly edition?: string | undefined;
  /** Tells assistive technology. */
  readonly announce: (text: string) => void;
}

export interface Asking {
  /** Asks what stands in the field, and opens the list with the answer. */
  readonly ask: () => void;
  /** Closes the list; an answer on its way does not open it again. */
  readonly stop: () => void;
}

const shown = {maxGroups: 5, maxHits: 2, detailed: 1} as const;

/** So long (ms) the list of a question before stays, or none: usually the answer is there before a reader can see it. */
const patience = 150;

/** What happens between a key and the answer in the list. */
export function createAsking({field, panel, popup, client, edition, announce}: AskingInput): Asking {
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (draw: () => void, said?: string): void => {
    clearTimeout(timer);
    popup.open();
    draw();
    if (said === undefined) return;
    popup.activate(-1);
    announce(said);
  };
  const drawing = drawInFrames({
    answer: (answer, details) => {
      const {pages, total} = answer;
      const hint = pages.length > 0 ? texts.keys : texts.emptyHint;
      show(() => panel.showAnswer(answer, details), `${hitCount(pages.length, total)}. ${hint}`);
    },
    details: panel.showDetails,
  });
  const stop = (): void => {
    asked = '';
    clearTimeout(timer);
    drawing.cancel();
    popup.close();
  };
  const ask = (): void => {
    asked = field.value.trim();
    const query = asked;
    if (query === '') {
      stop();
      return;
    }
    clearTimeout(timer);
    if (!popup.isOpen()) timer = setTimeout(() => show(panel.showLoading), patience);
    drawing.cancel();
    const ifCurrent = (act: () => void): void => {
      if (asked === query) act();
    };
    client.ask(
      {query, edition, ...shown},
      {
        onAnswer: (answer, details) => ifCurrent(() => drawing.answer(answer, details)),
        onDetails: (details) => ifCurrent(() => drawing.details(details)),
        onFailure: (failure) =>
          ifCurrent(() => show(() => panel.showFailure(failure), failureTexts[failure])),
      },
    );
  };
  return {ask, stop};
}
