import type {SearchReply, SearchRequest} from './messages.ts';
import type {createServer} from './serve.ts';

/** The way to an engine, wherever it runs. */
export interface EngineLink {
  readonly ask: (request: SearchRequest) => void;
  readonly close: () => void;
}

type OnReply = (reply: SearchReply) => void;

/**
 * Starts the engine in a worker. Where none can be had (another origin, a strict policy of the host, a worker that
 * fails), the same file is imported and runs on the page; if that fails too, every question gets a failure.
 */
export function linkEngine(url: string, onReply: OnReply): EngineLink {
  const open = new Map<number, SearchRequest>();
  const settle: OnReply = (reply) => {
    if (reply.type !== 'answer' || reply.details) open.delete(reply.id);
    onReply(reply);
  };
  let link = linkWorker(url, settle, () => {
    link = linkModule(url, settle);
    open.forEach(link.ask);
  });
  return {
    ask: (request) => {
      open.set(request.id, request);
      link.ask(request);
    },
    close: () => {
      link.close();
    },
  };
}

function linkWorker(url: string, onReply: OnReply, onError: () => void): EngineLink {
  const worker = startWorker(url);
  if (!worker) return linkModule(url, onReply);
  worker.addEventListener('message', ({data}: MessageEvent<SearchReply>) => {
    onReply(data);
  });
  const close = () => {
    worker.terminate();
  };
  worker.addEventListener('error', () => {
    close();
    onError();
  });
  return {
    ask: (request) => {
      worker.postMessage(request);
    },
    close,
  };
}

function startWorker(url: string): Worker | undefined {
  try {
    return new Worker(url, {type: 'module'});
  } catch {
    return undefined;
  }
}

function linkModule(url: string, onReply: OnReply): EngineLink {
  const serving = importEngine(url, onReply);
  const ask = async (request: SearchRequest): Promise<void> => {
    try {
      await (
        await serving
      )(request);
    } catch {
      onReply({id: request.id, type: 'failed', failure: 'network'});
    }
  };
  return {ask: (request) => void ask(request), close: () => undefined};
}

async function importEngine(url: string, onReply: OnReply): Promise<ReturnType<typeof createServer>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own module, named by our own manifest
  const engine = (await import(url)) as {readonly createServer: typeof createServer};
  return engine.createServer(onReply);
}
