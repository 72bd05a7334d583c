import {readManifest, type SearchEdition, type SearchManifest} from '../core/manifest.ts';
import type {Answer, Details} from '../core/results.ts';
import type {FindOptions} from '../core/searcher.ts';
import {type EngineLink, linkEngine} from './engine-link.ts';
import type {Failure, SearchReply} from './messages.ts';

/** Who asks gets, in this order: an answer and its details, or a failure. */
export interface Listener {
  readonly onAnswer: (answer: Answer) => void;
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
  readonly close: () => void;
}

interface Session {
  readonly manifest: SearchManifest;
  readonly link: EngineLink;
}

/** The search as the page sees it. `manifestUrl` is the full address of manifest.json. */
export function createSearchClient(manifestUrl: string): SearchClient {
  let session: Promise<Session> | undefined;
  let current: {readonly id: number; readonly listener: Listener} | undefined;
  let lastId = 0;

  const onReply = (reply: SearchReply): void => {
    if (reply.id !== current?.id) return;
    const {listener} = current;
    if (reply.type === 'answer') listener.onAnswer(reply.answer);
    else if (reply.type === 'details') listener.onDetails(reply.details);
    else fail(reply.id, reply.failure);
  };
  const fail = (id: number, failure: Failure): void => {
    if (id !== current?.id) return;
    // The next question starts afresh: after a new release the manifest names other files.
    void session?.then(({link}) => link.close()).catch(() => undefined);
    session = undefined;
    current.listener.onFailure(failure);
  };
  const open = (): Promise<Session> => {
    session ??= openSession(manifestUrl, onReply);
    return session;
  };

  return {
    prepare: () => {
      open().catch(() => {
        session = undefined;
      });
    },
    ask: ({query, edition, detailed, ...options}, listener) => {
      lastId += 1;
      const id = lastId;
      current = {id, listener};
      const send = async (): Promise<void> => {
        try {
          const {manifest, link} = await open();
          const index = indexOf(manifest, edition, manifestUrl);
          if (id === current?.id) link.ask({id, index, query, options, detailed});
        } catch {
          fail(id, 'network');
        }
      };
      void send();
    },
    editions: async () => (await open()).manifest.editions,
    close: () => {
      current = undefined;
      void session?.then(({link}) => link.close()).catch(() => undefined);
      session = undefined;
    },
  };
}

function indexOf({editions}: SearchManifest, id: string | undefined, manifestUrl: string): string {
  const edition = editions.find((one) => one.id === id) ?? editions[0];
  return new URL(edition?.index ?? '', manifestUrl).href;
}

async function openSession(manifestUrl: string, onReply: (reply: SearchReply) => void): Promise<Session> {
  const response = await fetch(manifestUrl, {cache: 'no-cache'});
  const manifest = response.ok ? readManifest(await response.json()) : undefined;
  if (!manifest) throw new Error('The search has no manifest');
  return {manifest, link: linkEngine(new URL(manifest.engine, manifestUrl).href, onReply)};
}
