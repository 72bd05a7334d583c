import {existsSync, readFileSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import {resolveAddress} from './resolve-address.ts';
import {readHeaderRules, responseHeaders} from './response-headers.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves a built site as in production: clean addresses, precompressed files, the build's security headers,
 * and the site's own page with status 404 for what is not there.
 *
 * @param folder the built site
 */
export function createSiteHandler(folder: string): Handler {
  const rules = readHeaderRules(folder);
  // "dev" looks on disk at each request, so that a site built again meanwhile is served as it is now.
  const serveFile = sirv(folder, {dev: true, etag: true, brotli: true, gzip: true, extensions: ['html']});
  const exists = (file: string): boolean => existsSync(path.join(folder, path.normalize(file)));

  return (request, response) => {
    const address = request.url ?? '/';
    const answer = resolveAddress(address, exists);
    for (const [name, value] of Object.entries(responseHeaders(rules, address))) {
      response.setHeader(name, value);
    }
    switch (answer.kind) {
      case 'bad':
        response.writeHead(400).end();
        return;
      case 'redirect':
        response.writeHead(301, {Location: answer.to}).end();
        return;
      case 'file':
        serveFile(request, response, () => {
          const page = notFoundPage(address, exists);
          sendNotFound(response, path.join(folder, page));
        });
    }
  };
}

/** A frame gets a page of its own, which may be framed as the page that it asked for. */
function notFoundPage(address: string, exists: (file: string) => boolean): string {
  const framed = '/embed/404.html';
  return address.startsWith('/embed/') && exists(framed) ? framed : '/404.html';
}

function sendNotFound(response: ServerResponse, page: string): void {
  response.writeHead(404, {'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache'});
  response.end(existsSync(page) ? readFileSync(page) : 'Sidan finns inte.');
}
