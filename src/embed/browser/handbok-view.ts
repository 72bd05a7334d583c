import {type PageMessage, type Place, readPlace} from '../core/messages.ts';
import type {OnAttribute} from './define-framed.ts';
import {openFrameHost, setStyle, tell} from './frame-host.ts';
import {readDeepLink, writeDeepLink} from './host-address.ts';

/**
 * So long (ms) after the page in the frame has told its place, the frame has got its height too, and the host's page has
 * been scrolled to the anchor, if there is one: who goes back comes to where they were instead.
 */
const settling = 50;

/** Scrolls whatever scrolls the element, so that a place in it stands right below what covers the page's top. */
function scrollTo(element: HTMLElement, top: number): void {
  const mark = document.createElement('i');
  const scrollMarginTop = `${Number(element.getAttribute('offset'))}px`;
  setStyle(mark, {position: 'absolute', top: `${top}px`, scrollMarginTop});
  element.append(mark);
  mark.scrollIntoView();
  mark.remove();
}

/** The place that the element's author, or a reader's choice, asks for. */
function asked(element: HTMLElement): Place {
  return readPlace(element.getAttribute('path')) ?? {path: '/', hash: ''};
}

/** The handbook in the host's page: as high as its text, the host's address in step, and right in print. */
export function openHandbok(element: HTMLElement, signal: AbortSignal): OnAttribute {
  const key = element.getAttribute('sync') ?? '';
  const initial = asked(element);
  const deepLink = readDeepLink(key);
  // A page that a busy host has answered twice tells its place twice: nobody has gone anywhere then.
  let shown: Place | undefined;
  // A page that is shown because the host's author chose it must not move the host's page; a reader's choice does.
  let isAsked = Boolean(deepLink);
  let [screen, print] = [0, 0];
  const setHeight = (height: number): void => setStyle(frame, {height: `${height}px`});
  // The place that the reader saw at the top, at each entry of the frame's history, by its name.
  const left: Record<string, number> = {};
  let current = '';
  const onPlace = (place: Place, title: string, entry = ''): void => {
    const before = shown;
    const seen = Number(element.getAttribute('offset')) - element.getBoundingClientRect().top;
    left[current] = seen;
    current = entry;
    const known = entry && left[entry];
    shown = place;
    frame.title = title;
    if (!tell(element, 'navigering', {...place, title}) || !before) return;
    if (before.path + before.hash === place.path + place.hash) return;
    isAsked = true;
    if (key) writeDeepLink(key, place, initial);
    if (known) setTimeout(scrollTo, settling, element, known);
    else if (seen > 0 && before.path !== place.path) scrollTo(element, 0);
  };
  const onMessage = (message: PageMessage): void => {
    if (message.t === 'size') {
      ({height: screen, print} = message);
      setHeight(screen);
    }
    if (message.t === 'nav') onPlace(readPlace(message.place) ?? initial, message.title, message.entry);
    if (message.t === 'anchor' && isAsked && tell(element, 'ankare', {top: message.top})) {
      scrollTo(element, Math.min(message.top, frame.offsetHeight));
      post({t: 'focus'});
    }
  };
  const {frame, post, ...host} = openFrameHost({element, signal, first: deepLink ?? initial, onMessage});
  if (deepLink) {
    frame.src = host.addressOf(deepLink);
    // Put in anew, the frame begins with that page: to be sent there would make an entry in the history.
    frame.replaceWith(frame);
  }
  addEventListener('beforeprint', () => print && setHeight(print), {signal});
  addEventListener('afterprint', () => screen && setHeight(screen), {signal});
  return (name) => {
    host.onAttribute(name);
    if (name !== 'path') return;
    isAsked = true;
    frame.src = host.addressOf(asked(element));
  };
}
