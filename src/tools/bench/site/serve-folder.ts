import {createServer, type Server} from 'node:http';
import {createSiteHandler} from '../../server/site-handler.ts';

/** Serves a built site on a free port of this machine. */
export async function serveFolder(folder: string): Promise<{origin: string; server: Server}> {
  const server = createServer(createSiteHandler(folder));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {origin: `http://localhost:${address.port}`, server};
}
