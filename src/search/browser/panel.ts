import type {Answer, Detail, Details} from '../core/results.ts';
import type {Failure} from './messages.ts';
import {highlight} from './highlight.ts';
import {
  answerContent,
  type Content,
  excerptClass,
  failureContent,
  type PanelInput,
  panelTree,
} from './panel-tree.ts';
import {drawTree} from './tree.ts';
import {failureTexts, texts} from './words.ts';

/** The list below the field. It stands at the end of the document, so that no framework takes it for its own. */
export interface Panel {
  readonly element: HTMLElement;
  /** The options in order, as the arrow keys go through them. */
  readonly options: () => readonly HTMLElement[];
  readonly showAnswer: (answer: Answer, details?: Details) => void;
  readonly showDetails: (details: Details) => void;
  readonly showFailure: (failure: Failure) => void;
  readonly showLoading: () => void;
}

/** Makes the panel, hidden and empty. */
export function createPanel(input: PanelInput): Panel {
  const {element, draw} = drawTree(panelTree({note: '', items: []}, input.id));
  element.hidden = true;
  const show = (content: Content): void => {
    draw(panelTree(content, input.id));
    highlight(element.getElementsByClassName(excerptClass), content.marks);
  };
  let shown: Answer | undefined;
  let known = new Map<number, Detail>();
  /** Until new details come, a result that was there before keeps its own. */
  const showAnswer = (answer: Answer, details?: Details): void => {
    shown = answer;
    if (details) known = new Map(details.details.map((detail) => [detail.entry, detail]));
    const detailOf = (entry: number) => known.get(entry);
    show(answerContent({answer, detailOf, lateSuggestion: details?.suggestion}, input));
  };
  return {
    element,
    options: () => [...element.querySelectorAll<HTMLElement>('[role=option]')],
    showAnswer,
    showDetails: (details) => {
      if (shown) showAnswer(shown, details);
    },
    showFailure: (failure) => {
      show(failureContent(failureTexts[failure], input));
    },
    showLoading: () => {
      show({note: texts.loading, items: [], marks: []});
    },
  };
}
