import type {SvgNode} from '../drawing/svg-node.ts';

/** What the drawing thread is asked: one diagram at a time. */
export interface DrawRequest {
  readonly source: string;
}

/** What it answers. `detail` is for developers: the element that cannot be shown, the text that does not fit, or Mermaid's own message. */
export type DrawOutcome =
  | {readonly ok: true; readonly root: SvgNode}
  | {
      readonly ok: false;
      readonly reason: 'element' | 'overflow' | 'blank' | 'timeout' | 'error';
      readonly detail: string;
    };
