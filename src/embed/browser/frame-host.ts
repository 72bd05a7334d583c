import type {HandbokEventMap} from './element.d.ts';
import type {HostMessage, PageMessage, Place, Theme} from '../core/messages.ts';
import type {OnAttribute} from './define-framed.ts';
import {createGrowthGuard} from './growth-guard.ts';
import {linkFrame} from './frame-link.ts';

export interface FrameHostInput {
  /** The element that holds the frame, or gets one. */
  readonly element: HTMLElement;
  /** Tells that the element has left its page. */
  readonly signal: AbortSignal;
  /** What a frame that the element makes itself shows. */
  readonly first: Place;
  readonly onMessage: (message: PageMessage) => void;
}

/** A frame that shows the handbook, and what the host can do with it. */
export interface FrameHost {
  readonly frame: HTMLIFrameElement;
  readonly post: (message: HostMessage) => void;
  /** Gives a place of the handbook its address in the frame. */
  readonly addressOf: (place: Place) => string;
  readonly onAttribute: OnAttribute;
}

/** Sets styles through the object model: a host's policy may forbid style attributes. */
export function setStyle(element: HTMLElement, styles: Partial<CSSStyleDeclaration>): void {
  Object.assign(element.style, styles);
}

type EventName = keyof HandbokEventMap extends `handbok-${infer Name}` ? Name : never;

/**
 * Tells listeners of the host's page; whether the element is to go on itself.
 *
 * @param name of the event, without the beginning that all have
 */
export function tell<Name extends EventName>(
  element: HTMLElement,
  name: Name,
  detail: HandbokEventMap[`handbok-${Name}`]['detail'],
): boolean {
  return element.dispatchEvent(new CustomEvent(`handbok-${name}`, {detail, bubbles: true, cancelable: true}));
}

/** What a frame may do; the same as in the snippets that the handbook gives. */
const rights =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

function make<Name extends 'iframe' | 'a'>(
  name: Name,
  properties: Readonly<Record<string, string | number>>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

/** Finds or makes the frame of an element, and does what both elements have in common. */
export function openFrameHost({element, signal, first, onMessage}: FrameHostInput): FrameHost {
  const base = (element.getAttribute('src') ?? '').replace(/\/$/, '');
  const addressOf = ({path, hash}: Place): string => base + path.replace(/\/$/, '') + hash;
  const src = addressOf(first);
  const frame =
    element.querySelector('iframe') ??
    // The rights stand before the address, which starts to load at once.
    element.appendChild(make('iframe', {title: 'IT-handboken', height: 800, sandbox: rights, src}));
  let mayGrow = createGrowthGuard(frame);
  // Text instead of a hole; its link opens a window of its own, which browsers by themselves give no way back. The frame
  // stays, for it may well show a page that only cannot say so.
  const textContent = 'Syns inte sidan? Öppna den i IT-handboken.';
  const failure = make('a', {textContent, target: '_blank'});
  const onAttribute = (name: string): void => {
    // The page checks what it gets, as it does with everything that comes from a host.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (name === 'theme') post({t: name, value: (element.getAttribute(name) ?? 'auto') as Theme});
  };
  const waiting = setTimeout(
    () => {
      if (signal.aborted) return;
      element.dataset['state'] = 'fel';
      if (!tell(element, 'fel', {orsak: 'inget-svar'})) return;
      failure.href = frame.src;
      element.prepend(failure);
    },
    Number(element.getAttribute('timeout') ?? 8000),
  );
  const post = linkFrame({
    frame,
    origin: new URL(base, document.baseURI).origin,
    signal,
    onMessage: (message) => {
      if (message.t === 'size') {
        const {height} = message;
        if (!mayGrow(height)) {
          tell(element, 'fel', {orsak: 'hojdslinga'});
          return;
        }
        if (!tell(element, 'storlek', {height})) return;
      }
      // The first that a page says.
      if (message.t === 'nav') {
        mayGrow = createGrowthGuard(frame);
        clearTimeout(waiting);
        failure.remove();
        element.dataset['state'] = 'klar';
        onAttribute('theme');
      }
      onMessage(message);
    },
  });
  setStyle(element, {display: 'block', position: 'relative'});
  setStyle(frame, {width: '100%', border: '0'});
  return {frame, post, addressOf, onAttribute};
}
