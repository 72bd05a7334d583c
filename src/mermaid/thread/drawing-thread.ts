import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';

import type {DrawOutcome, DrawRequest} from './messages.ts';

/** Longest time for one diagram, ms. The largest that Mermaid allows takes a few seconds. */
const patience = 60_000;

export interface DrawingThread {
  draw(source: string): Promise<DrawOutcome>;
}

interface Waiting {
  readonly source: string;
  readonly answer: (outcome: DrawOutcome) => void;
}

/** Makes the thread that draws, which starts with the first diagram and does not keep the process alive. */
export function createDrawingThread(): DrawingThread {
  const queue: Waiting[] = [];
  let worker: Worker | undefined;
  let busy = false;

  function next(): void {
    const waiting = busy ? undefined : queue.shift();
    if (!waiting) return;
    busy = true;
    worker ??= startWorker();
    const current = worker;
    current.ref();
    const timer = setTimeout(() => finish({ok: false, reason: 'timeout', detail: ''}, true), patience);
    const onMessage = (outcome: DrawOutcome) => finish(outcome, false);
    const onError = (error: Error) => finish({ok: false, reason: 'error', detail: error.message}, true);
    current.once('message', onMessage);
    current.once('error', onError);

    function finish(outcome: DrawOutcome, broken: boolean): void {
      clearTimeout(timer);
      current.off('message', onMessage);
      current.off('error', onError);
      current.unref();
      if (broken) {
        worker = undefined;
        void current.terminate();
      }
      busy = false;
      waiting?.answer(outcome);
      next();
    }

    const request: DrawRequest = {source: waiting.source};
    current.postMessage(request);
  }

  return {
    draw: (source) =>
      new Promise((answer) => {
        queue.push({source, answer});
        next();
      }),
  };
}

function startWorker(): Worker {
  const worker = new Worker(fileURLToPath(new URL('start-thread.cjs', import.meta.url)));
  worker.unref();
  return worker;
}
