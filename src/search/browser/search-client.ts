import {createAlarm} from './alarm.ts';
import type {SearchEdition, SearchManifest} from '../core/manifest.ts';
import type {Answer, Details} from '../core/results.ts';
import type {FindOptions} from '../core/searcher.ts';
import type {Failure, SearchReply} from './messages.ts';
import {createSessionHolder} from './session.ts';

/** Who asks gets, in this order: an answer and its details, if they do not come with it; or a failure. */
export interface Listener {
  readonly onAnswer: (answer: Answer, details: Details | undefined) => void;
  readonly onDetails: (details: Details) => void;
  readonly onFailure: (failure: Failure) => void;
}

export interface Question extends FindOptions {
  readonly query: string;
  /** Id of the edition; the valid one if left out or unknown. */
  readonly edition?: string | undefined;
  /** Results of each page that need an excerpt. */
  readonly detailed: number;
}

export interface SearchClient {
  /** Starts what a first question needs, without one. Never throws; a failure shows when something is asked. */
  readonly prepare: () => void;
  /** A new question silences the listener of the one before. */
  readonly ask: (question: Question, listener: Listener) => void;
  /** Editions that can be searched, the valid one first. Rejects when the manifest cannot be had. */
  readonly editions: () => Promise<readonly SearchEdition[]>;
}

/** A question that has no answer yet. */
interface Current {
  readonly id: number;
  readonly question: Question;
  readonly listener: Listener;
  /** Whether it has been asked of a new session after the first one failed. */
  readonly isAgain: boolean;
}

/** So long (ms) an answer is waited for: a worker may stop without a word. Longer than a download may stand still. */
const patience = 20_000;

/**
 * The search as the page sees it. A question that fails is asked once more of a new session: after a new release, the
 * manifest names other files and the old ones are gone. `manifestUrl` is the full address of manifest.json.
 */
export function createSearchClient(manifestUrl: string): SearchClient {
  let current: Current | undefined;
  let lastId = 0;
  const alarm = createAlarm(patience, () => {
    if (current) fail(current.id, 'other');
  });

  const onReply = (reply: SearchReply): void => {
    if (reply.id !== current?.id) return;
    alarm.stop();
    const {listener} = current;
    if (reply.type === 'answer') listener.onAnswer(reply.answer, reply.details);
    else if (reply.type === 'details') listener.onDetails(reply.details);
    else fail(reply.id, reply.failure);
  };
  const fail = (id: number, failure: Failure): void => {
    if (id !== current?.id) return;
    alarm.stop();
    session.forget();
    const {question, listener, isAgain} = current;
    if (isAgain) listener.onFailure(failure);
    else send({question, listener, isAgain: true});
  };
  const send = (asked: Omit<Current, 'id'>): void => {
    lastId += 1;
    const id = lastId;
    current = {...asked, id};
    alarm.start();
    const ask = async (): Promise<void> => {
      const {query, edition, detailed, ...options} = asked.question;
      try {
        const {manifest, link} = await session.open();
        const index = indexOf(manifest, edition, manifestUrl);
        if (id === current?.id) link.ask({id, index, query, options, detailed});
      } catch {
        fail(id, 'network');
      }
    };
    void ask();
  };
  const session = createSessionHolder(manifestUrl, onReply);

  return {
    prepare: () => {
      session.open().catch(session.forget);
    },
    ask: (question, listener) => send({question, listener, isAgain: false}),
    editions: async () => (await session.open()).manifest.editions,
  };
}

function indexOf({editions}: SearchManifest, id: string | undefined, manifestUrl: string): string {
  const edition = editions.find((one) => one.id === id) ?? editions[0];
  return new URL(edition?.index ?? '', manifestUrl).href;
}
