import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import sirv from 'sirv';
import {listen} from '../../server/listen.ts';
import type {SearchPages} from '../quality.ts';
import {wireBytes} from '../measure.ts';
import {fileInPeer} from './load-peer.ts';

/** Writes pages, by their addresses, to a new folder and lets pagefind's own command index them. Gives the folder. */
export function buildPagefind(pages: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbok-bench-'));
  for (const [url, html] of pages) {
    const file = path.join(folder, `${url === '/' ? 'index' : url}.html`);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, html);
  }
  const options = ['--site', folder, '--root-selector', 'article', '--force-language', 'sv', '--silent'];
  const {status} = spawnSync(process.execPath, [fileInPeer('pagefind/lib/runner/bin.cjs'), ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('pagefind kunde inte göra sitt index');
  return folder;
}

export interface OpenPagefind {
  readonly search: SearchPages;
  /** Milliseconds by the clock of each key of a question, in the browser. */
  readonly timeKeys: (query: string) => Promise<readonly number[]>;
  /** Bytes on the wire of everything that was fetched so far. */
  readonly loaded: () => number;
  readonly close: () => Promise<void>;
}

/** Opens an index in a browser, where alone its client runs. */
export async function openPagefind(browser: Browser, folder: string): Promise<OpenPagefind> {
  const server = createPagefindServer(folder);
  const origin = await listen(server);
  const page = await browser.newPage();
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
  await page.goto(`${origin}${clientPage}`);
  await page.waitForFunction(() => 'pagefindClient' in window);
  return {
    search: (query) => page.evaluate(askClient, query),
    timeKeys: (query) => page.evaluate(timeClient, query),
    loaded: () => [...fetched].reduce((sum, name) => sum + bytesOf(folder, name), 0),
    close: async () => {
      await page.close();
      server.close();
    },
  };
}

const clientPage = '/prov';
const clientHtml = `<!doctype html><title>Prov</title><script type="module">
import * as pagefind from '/pagefind/pagefind.js';
await pagefind.init();
window.pagefindClient = pagefind;
</script>`;

function createPagefindServer(folder: string): Server {
  const files = sirv(folder, {dev: true});
  const server = createServer((request, response) => {
    if (request.url === clientPage) response.setHeader('Content-Type', 'text/html').end(clientHtml);
    else files(request, response);
  });
  return server;
}

/** Its own files are compressed already; scripts and JSON are compressed by the server. */
function bytesOf(folder: string, name: string): number {
  const file = path.join(folder, name);
  if (!name.startsWith('/pagefind/')) return 0;
  const bytes = readFileSync(file);
  return /\.(?:js|json)$/.test(name) ? wireBytes(bytes) : bytes.length;
}

/** Bytes of all files of an index. */
export function folderBytes(folder: string): number {
  const names = readdirSync(path.join(folder, 'pagefind'), {recursive: true, encoding: 'utf8'});
  return names
    .filter((name) => name.includes('.'))
    .filter((name) => /\.pf_|\.json$/.test(name) || name.startsWith('pagefind.js'))
    .reduce((sum, name) => sum + readFileSync(path.join(folder, 'pagefind', name)).length, 0);
}

/* What follows runs in the browser. */

interface PagefindClient {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{results: {data: () => Promise<{url: string}>}[]}>;
}
declare const window: {pagefindClient: PagefindClient};

async function askClient(query: string): Promise<string[]> {
  const {results} = await window.pagefindClient.search(query);
  const pages = await Promise.all(results.slice(0, 8).map((result) => result.data()));
  return pages.map(({url}) => url.replace(/\.html$/, ''));
}

async function timeClient(query: string): Promise<number[]> {
  const times: number[] = [];
  for (let length = 1; length <= query.length; length += 1) {
    const started = performance.now();
    await window.pagefindClient.search(query.slice(0, length));
    times.push(performance.now() - started);
  }
  return times;
}
