import {once} from 'node:events';
import type {Server} from 'node:http';

/**
 * Starts a server on this machine and answers with its origin, such as `http://127.0.0.1:41234`.
 * Without a port the machine picks a free one. Throws what the server throws, such as when the port is taken.
 */
export async function listen(server: Server, {port = 0, host = '127.0.0.1'} = {}): Promise<string> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no address.');
  return `http://${host}:${address.port}`;
}
