import type {SearchRequest} from './messages.ts';
import {createServer} from './serve.ts';

/**
 * Entry of the engine's file. In a worker it answers messages; imported as a module it gives `createServer`, for hosts
 * that allow no worker from another origin.
 */
export {createServer};

/** What this file needs of a worker's global scope; the page's own types know only Window. */
interface WorkerScope {
  readonly importScripts: unknown;
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (
    type: 'message',
    listener: (event: {readonly data: SearchRequest}) => void,
  ) => void;
}

function isWorker(scope: object): scope is WorkerScope {
  return 'importScripts' in scope && !('document' in scope);
}

const scope: object = globalThis;
if (isWorker(scope)) {
  const serve = createServer((message) => {
    scope.postMessage(message);
  });
  scope.addEventListener('message', (event) => {
    void serve(event.data);
  });
}
