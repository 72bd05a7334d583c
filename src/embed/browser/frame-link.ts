import type {Hello, HostMessage, PageMessage, Ready} from '../core/messages.ts';
import {isGreeting, readPageMessage, version} from '../core/messages.ts';

export interface LinkInput {
  readonly frame: HTMLIFrameElement;
  /** Origin of the handbook: nobody else is listened to. */
  readonly origin: string;
  /** Ends the listening. */
  readonly signal: AbortSignal;
  readonly onMessage: (message: PageMessage) => void;
}

const readyType: Ready['t'] = 'handbok:ready';

/**
 * Answers the pages that announce themselves in the frame, and listens to the latest of them.
 *
 * @returns a function that posts to that page
 */
export function linkFrame({frame, origin, signal, onMessage}: LinkInput): (message: HostMessage) => void {
  let port: MessagePort | undefined;
  const onReady = ({source, origin: from, data}: MessageEvent<unknown>): void => {
    const page = frame.contentWindow;
    if (!page || source !== page || from !== origin || !isGreeting(data, readyType)) return;
    // What came over an earlier port came from a page that is gone, or that has taken this one instead.
    const {port1, port2} = new MessageChannel();
    port = port1;
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- this kind also opens the port, in fewer bytes
    port.onmessage = ({data: said}: MessageEvent<unknown>) => {
      const message = readPageMessage(said);
      if (message) onMessage(message);
    };
    page.postMessage({t: 'handbok:hello', v: version} satisfies Hello, origin, [port2]);
  };
  addEventListener('message', onReady, {signal});
  return (message) => port?.postMessage(message);
}
