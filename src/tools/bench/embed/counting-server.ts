import {existsSync, readFileSync, statSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {brotliCompressSync} from 'node:zlib';
import {listen} from '../../server/listen.ts';
import {readHeaderRules, responseHeaders} from '../../server/response-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What a slow line does to each answer: milliseconds before it, and bytes per millisecond of all answers together. */
export interface Line {
  readonly latency: number;
  readonly rate: number;
}

export interface CountingServer {
  readonly origin: string;
  /** What has been answered since the last time: requests, and bytes with headers, as they go over the line. */
  readonly take: () => {readonly requests: number; readonly bytes: number};
  readonly close: () => void;
}

function fileOf(folder: string, pathname: string): string | undefined {
  const name = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  return [`${name}.html`, path.join(name, 'index.html'), name].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  );
}

/** Bytes of an answer's head as Node writes it. */
function headLength(headers: Readonly<Record<string, string>>): number {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const own = 'HTTP/1.1 200 OK\r\nDate: Thu, 26 Nov 2026 00:00:00 GMT\r\nConnection: keep-alive\r\n\r\n';
  return Buffer.byteLength(own + lines.join(''));
}

/** Serves a built site in brotli, over a line as slow as asked for, and counts. */
export async function startCountingServer(folder: string, line: Line): Promise<CountingServer> {
  const rules = readHeaderRules(folder);
  const packed = new Map<string, Buffer>();
  let count = {requests: 0, bytes: 0};
  let free = 0;
  const server: Server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://x');
    const file = fileOf(folder, pathname);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = packed.get(file) ?? brotliCompressSync(readFileSync(file));
    packed.set(file, body);
    const headers = {
      ...responseHeaders(rules, pathname),
      'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
      'Content-Length': String(body.length),
    };
    const bytes = body.length + headLength(headers);
    count = {requests: count.requests + 1, bytes: count.bytes + bytes};
    // One line for all: an answer waits for those before it.
    const begin = Math.max(Date.now() + line.latency, free);
    free = begin + bytes / line.rate;
    void wait(free - Date.now()).then(() => response.writeHead(200, headers).end(body));
  });
  return {
    origin: await listen(server, {host: 'localhost'}),
    take: () => {
      const taken = count;
      count = {requests: 0, bytes: 0};
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
