import {createServer} from 'node:http';
import {setTimeout as pause} from 'node:timers/promises';
import {listen} from '../../../src/tools/server/listen.ts';

/** The tags after which a slow network stops for a while: where parts begin and end which the reader sees as one. */
const stops =
  /(?<=<(?:details|summary|nav|main|header|aside|h1|form|button)\b[^>]*>|<\/(?:search|nav|label)>)/;

/**
 * A server that passes on another's answers, pages in small pieces with time for the browser to draw each.
 * Answers with its address and with what stops it.
 *
 * @param paints `whole` as the pages ask for, `parts` as a browser does that does not understand what they ask
 */
export async function serveSlowly(
  origin: string,
  paints: 'whole' | 'parts',
): Promise<{origin: string; close: () => void}> {
  const server = createServer((request, response) => {
    const answer = async () => {
      const {accept = '*/*'} = request.headers;
      const {status, type, pieces} = await fetchFrom(`${origin}${request.url ?? '/'}`, accept, paints);
      response.writeHead(status, {'content-type': type});
      for (const piece of pieces) {
        response.write(piece);
        await pause(50);
      }
      response.end();
    };
    answer().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  const close = () => server.close().closeAllConnections();
  return {origin: await listen(server, {host: 'localhost'}), close};
}

async function fetchFrom(address: string, accept: string, paints: 'whole' | 'parts') {
  const found = await fetch(address, {headers: {accept}});
  const type = found.headers.get('content-type') ?? '';
  const whole = Buffer.from(await found.arrayBuffer());
  const html =
    paints === 'parts' ? whole.toString().replace(/<link rel=expect [^>]*>/, '') : whole.toString();
  const pieces = type.startsWith('text/html') ? html.split(stops) : [whole];
  return {status: found.status, type, pieces};
}
