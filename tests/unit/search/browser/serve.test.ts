import {setTimeout} from 'node:timers/promises';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {SearchReply} from '../../../../src/search/browser/messages.ts';
import {createServer} from '../../../../src/search/browser/serve.ts';
import {buildIndex} from '../../../../src/search/build/build-search.ts';
import {smallHandbook} from '../../../helpers/small-search.ts';

const {index, files} = buildIndex(smallHandbook);
const site = 'https://x.se/sok/';

/** What the network gives instead of a file; counts from 1. */
let disturb: (file: string, time: number) => Uint8Array | number | undefined = () => undefined;
let fetched: string[] = [];
/** So long (ms) the network takes for a file. */
let hold: (file: string) => number = () => 0;

beforeEach(() => {
  fetched = [];
  disturb = () => undefined;
  hold = () => 0;
  vi.stubGlobal('fetch', async (url: URL) => {
    const file = url.href.slice(site.length);
    fetched.push(file);
    if (hold(file) > 0) await setTimeout(hold(file));
    const disturbed = disturb(file, fetched.filter((one) => one === file).length);
    if (disturbed === 0) throw new DOMException('aborted', 'AbortError');
    if (typeof disturbed === 'number') return new Response('', {status: disturbed});
    const bytes = disturbed ?? files.find(({path}) => path === file)?.bytes ?? new Uint8Array();
    return new Response(bytes.slice());
  });
});
afterEach(() => vi.unstubAllGlobals());

async function ask(): Promise<SearchReply[]> {
  const replies: SearchReply[] = [];
  const options = {maxGroups: 5, maxHits: 1};
  await createServer((reply) => replies.push(reply))({
    id: 1,
    index: site + index,
    query: 'kdl',
    options,
    detailed: 1,
  });
  return replies;
}

const types = (replies: readonly SearchReply[]) =>
  replies.map((reply) => (reply.type === 'failed' ? reply.failure : reply.type));
const wholeIndex = files.find(({path}) => path === index)?.bytes ?? new Uint8Array();

describe('an index file', () => {
  test('that is whole gives an answer with its details', async () => {
    expect(await ask()).toMatchObject([{type: 'answer', details: {details: [{entry: 3}, {entry: 8}]}}]);
  });

  test.each<[string, Uint8Array | number, string]>([
    ['that is missing', 404, 'network'],
    ['behind a server that fails', 500, 'network'],
    ['whose download is aborted', 0, 'network'],
    ['that is cut', wholeIndex.subarray(0, 900), 'damaged'],
    ['that is empty', new Uint8Array(), 'damaged'],
    ['with one wrong bit', wholeIndex.map((byte, at) => (at === 500 ? byte ^ 4 : byte)), 'damaged'],
    ['that is a page of HTML', new TextEncoder().encode('<!doctype html>'), 'damaged'],
  ])('%s is a failure with its reason', async (_, bytes, failure) => {
    disturb = (file) => (file === index ? bytes : undefined);
    expect(types(await ask())).toEqual([failure]);
  });

  test('that is damaged in the cache alone is fetched anew', async () => {
    disturb = (file, time) => (file === index && time === 1 ? wholeIndex.subarray(0, 900) : undefined);
    expect(types(await ask())).toEqual(['answer']);
  });
});

test('where the texts cannot be had, the results stand without excerpts', async () => {
  disturb = (file) => (file.startsWith('t') ? 404 : undefined);
  expect(await ask()).toMatchObject([{type: 'answer', details: {details: []}}]);
});

test('details that take longer than a frame come after the answer', async () => {
  hold = (file) => (file.startsWith('t') ? 40 : 0);
  const replies = await ask();
  expect(types(replies)).toEqual(['answer', 'details']);
  expect(replies[0]).toMatchObject({details: undefined});
});

/** A file whose connection is lost after its first bytes. */
function brokenFile(): ReadableStream {
  return new ReadableStream({
    start: (body) => {
      body.enqueue(wholeIndex.slice(0, 900));
      body.error(new TypeError('connection lost'));
    },
  });
}

test('a download that breaks off halfway is a failure of the network', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(brokenFile())));
  expect(types(await ask())).toEqual(['network']);
});
