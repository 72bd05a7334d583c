/** Runs in a thread of its own, where globals may be those of a browser. Loaded by start-thread.cjs. */
import {parentPort} from 'node:worker_threads';

import {installDom} from '../dom/install-dom.ts';
import {drawDiagram, TextOverflow} from '../drawing/draw-diagram.ts';
import {UnknownElement} from '../drawing/read-drawing.ts';
import {isBlank} from '../drawing/tidy-drawing.ts';
import {loadMermaid} from '../load-mermaid.ts';
import type {DrawOutcome, DrawRequest} from './messages.ts';

installDom();

parentPort?.on('message', ({source}: DrawRequest) => {
  void draw(source).then((outcome) => parentPort?.postMessage(outcome));
});

async function draw(source: string): Promise<DrawOutcome> {
  try {
    const root = await drawDiagram(await loadMermaid(), source);
    return isBlank(root) ? {ok: false, reason: 'blank', detail: ''} : {ok: true, root};
  } catch (error) {
    if (error instanceof UnknownElement) return {ok: false, reason: 'element', detail: error.element};
    if (error instanceof TextOverflow) return {ok: false, reason: 'overflow', detail: error.text};
    return {ok: false, reason: 'error', detail: error instanceof Error ? error.message : String(error)};
  }
}
