import {type PageMessage, type Place, readPlace} from '../core/messages.ts';
import type {OnAttribute} from './define-framed.ts';
import {openFrameHost, setStyle, tell} from './frame-host.ts';
import {readDeepLink, writeDeepLink} from './host-address.ts';

/** Scrolls whatever scrolls the element, so that a place in it stands right below what covers the page's top. */
function scrollTo(element: HTMLElement, top: number): void {
  const mark = document.createElement('i');
  const scrollMarginTop = `${element.getAttribute('offset') ?? 0}px`;
  setStyle(mark, {position: 'absolute', top: `${top}px`, scrollMarginTop});
  element.append(mark);
  mark.scrollIntoView();
  mark.remove();
}

/** The handbook in the host's page: as high as its text, the host's address in step, and right in print. */
export function openHandbok(element: HTMLElement, signal: AbortSignal): OnAttribute {
  const key = element.getAttribute('sync') ?? '';
  const read = (): Place => readPlace(element.getAttribute('path')) ?? {path: '/', hash: ''};
  const initial = read();
  const deepLink = readDeepLink(key);
  let shown: Place | undefined;
  // A page that is shown because the host's author chose it must not move the host's page; a reader's choice does.
  let isAsked = Boolean(deepLink);
  let [screen, print] = [0, 0];
  const setHeight = (height: number): void => setStyle(frame, {height: `${height}px`});
  const onPlace = (place: Place, title: string): void => {
    const before = shown;
    shown = place;
    frame.title = title;
    if (!tell(element, 'handbok-navigering', {...place, title}) || !before) return;
    isAsked = true;
    if (key) writeDeepLink(key, place, initial);
    if (before.path !== place.path && element.getBoundingClientRect().top < 0) scrollTo(element, 0);
  };
  const onMessage = (message: PageMessage): void => {
    switch (message.t) {
      case 'size':
        [screen, print] = [message.height, message.print];
        setHeight(screen);
        return;
      case 'nav':
        onPlace(readPlace(message.place) ?? initial, message.title);
        return;
      case 'anchor':
        if (!isAsked || !tell(element, 'handbok-ankare', {top: message.top})) return;
        scrollTo(element, Math.min(message.top, frame.offsetHeight));
        post({t: 'focus'});
        return;
      case 'open':
    }
  };
  const first = deepLink ?? initial;
  const {frame, post, addressOf, onAttribute} = openFrameHost({element, signal, first, onMessage});
  if (deepLink) {
    frame.src = addressOf(deepLink);
    // Put in anew, the frame begins with that page: to be sent there would make an entry in the history.
    frame.replaceWith(frame);
  }
  addEventListener('beforeprint', () => print && setHeight(print), {signal});
  addEventListener('afterprint', () => screen && setHeight(screen), {signal});
  return (name) => {
    onAttribute(name);
    if (name !== 'path') return;
    isAsked = true;
    frame.src = addressOf(read());
  };
}
