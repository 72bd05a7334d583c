import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {SearchReply, SearchRequest} from '../../../../src/search/browser/messages.ts';
import {createSearchClient, type Listener} from '../../../../src/search/browser/search-client.ts';
import type {Answer} from '../../../../src/search/core/results.ts';

type Behaviour = (request: SearchRequest) => Omit<SearchReply, 'id'> | undefined;

/** What workers do with a question, and which were started. */
let behave: Behaviour = () => undefined;
let workers: FakeWorker[] = [];
let releases: string[] = [];

class FakeWorker extends EventTarget {
  readonly url: string;
  isClosed = false;

  constructor(url: string) {
    super();
    this.url = url;
    workers.push(this);
  }

  postMessage(request: SearchRequest): void {
    const reply = behave(request);
    if (reply) this.dispatchEvent(new MessageEvent('message', {data: {...reply, id: request.id}}));
  }

  terminate(): void {
    this.isClosed = true;
  }
}

const answerTo = (query: string): Answer => ({
  query,
  pages: [],
  total: 0,
  also: [],
  suggestion: undefined,
  nearest: [],
  byKind: [],
  byRole: [],
});
const answering: Behaviour = ({query}) => ({type: 'answer', answer: answerTo(query)});
const failing: Behaviour = () => ({type: 'failed', failure: 'network'});

function listen(): Listener & {heard: string[]} {
  const heard: string[] = [];
  return {
    heard,
    onAnswer: ({query}) => heard.push(`answer ${query}`),
    onDetails: () => heard.push('details'),
    onFailure: (failure) => heard.push(`failure ${failure}`),
  };
}

function ask(
  query: string,
  listener: Listener,
  client = createSearchClient('https://x.se/sok/manifest.json'),
) {
  client.ask({query, maxGroups: 5, maxHits: 1, detailed: 1}, listener);
  return client;
}

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  releases = ['a'];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('fetch', () => {
    const release = releases.length > 1 ? releases.shift() : releases[0];
    if (release === undefined) return Promise.reject(new TypeError('offline'));
    const edition = {id: '1', label: 'Utgåva 1', index: `index.${release}.bin`};
    return Promise.resolve(Response.json({engine: `motor.${release}.js`, editions: [edition]}));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets what has been asked be answered. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a question', () => {
  test('is answered', async () => {
    behave = answering;
    const listener = listen();
    ask('kdl', listener);
    await settle();
    expect(listener.heard).toEqual(['answer kdl']);
  });

  test('silences the one before', async () => {
    behave = answering;
    const [first, second] = [listen(), listen()];
    ask('kdl', second, ask('k', first));
    await settle();
    expect([first.heard, second.heard]).toEqual([[], ['answer kdl']]);
  });

  test('that fails after a new release is asked again of the new files, unseen by the reader', async () => {
    releases = ['a', 'b'];
    behave = (request) => (request.index.includes('index.a.') ? failing(request) : answering(request));
    const listener = listen();
    ask('kdl', listener);
    await settle();
    expect(listener.heard).toEqual(['answer kdl']);
    expect(workers.map(({url, isClosed}) => [url, isClosed])).toEqual([
      ['https://x.se/sok/motor.a.js', true],
      ['https://x.se/sok/motor.b.js', false],
    ]);
  });

  test('that fails twice says so, and the next one starts afresh', async () => {
    behave = failing;
    const [first, second] = [listen(), listen()];
    const client = ask('kdl', first);
    await settle();
    expect(first.heard).toEqual(['failure network']);
    behave = answering;
    ask('kdl', second, client);
    await settle();
    expect(second.heard).toEqual(['answer kdl']);
    expect(workers).toHaveLength(3);
  });

  test('without a manifest says so', async () => {
    releases = [];
    const listener = listen();
    ask('kdl', listener);
    await settle();
    expect(listener.heard).toEqual(['failure network']);
  });

  test('to a worker that stops without a word is asked of another one, and then fails', async () => {
    behave = () => undefined;
    const listener = listen();
    ask('kdl', listener);
    await vi.advanceTimersByTimeAsync(20_000);
    expect([listener.heard, workers.length]).toEqual([[], 2]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(listener.heard).toEqual(['failure other']);
    expect(workers.every(({isClosed}) => isClosed)).toBe(true);
  });

  test('that was answered does not fail later', async () => {
    behave = answering;
    const listener = listen();
    ask('kdl', listener);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(listener.heard).toEqual(['answer kdl']);
  });
});
