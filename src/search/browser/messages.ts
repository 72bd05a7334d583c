import type {Answer, Details} from '../core/results.ts';
import type {FindOptions} from '../core/searcher.ts';

/** A question from the page to the engine. */
export interface SearchRequest {
  readonly id: number;
  /** Full address of the edition's index file. */
  readonly index: string;
  readonly query: string;
  readonly options: FindOptions;
  /** Results of each page that need an excerpt. */
  readonly detailed: number;
}

/** Why there is no answer. */
export type Failure = 'network' | 'damaged' | 'other';

/**
 * What the engine says to a question: the answer with its details, or that it failed. Details that have to be fetched
 * first come after the answer.
 */
export type SearchReply =
  | {
      readonly id: number;
      readonly type: 'answer';
      readonly answer: Answer;
      readonly details?: Details | undefined;
    }
  | {readonly id: number; readonly type: 'details'; readonly details: Details}
  | {readonly id: number; readonly type: 'failed'; readonly failure: Failure};
