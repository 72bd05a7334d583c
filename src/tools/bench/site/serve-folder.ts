import {createServer, type Server} from 'node:http';
import {listen} from '../../server/listen.ts';
import {createSiteHandler} from '../../server/site-handler.ts';

/** Serves a built site on a free port of this machine. */
export async function serveFolder(folder: string): Promise<{origin: string; server: Server}> {
  const server = createServer(createSiteHandler(folder));
  return {origin: await listen(server, {host: 'localhost'}), server};
}
