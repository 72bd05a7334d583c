import {type PageMessage, type Place, readPlace} from '../core/messages.ts';
import type {OnAttribute} from './define-framed.ts';
import {fitFrame} from './fit-frame.ts';
import {openFrameHost, setStyle, tell} from './frame-host.ts';
import {readDeepLink, writeDeepLink} from './host-address.ts';
import {createHostPlaces} from './host-places.ts';

/** Scrolls whatever scrolls the element, so that a place in it stands right below what covers the page's top. */
function scrollTo(element: HTMLElement, top: number): void {
  const mark = document.createElement('i');
  const scrollMarginTop = `${element.getAttribute('offset') ?? 0}px`;
  setStyle(mark, {position: 'absolute', top: `${top}px`, scrollMarginTop});
  element.append(mark);
  mark.scrollIntoView();
  mark.remove();
}

/** The place that an element's author, or the reader's choice, asks for. */
function asked(element: HTMLElement): Place {
  return readPlace(element.getAttribute('path')) ?? {path: '/', hash: ''};
}

/** The handbook in the host's page: as high as its text, the host's address in step, and right in print. */
export function openHandbok(element: HTMLElement, signal: AbortSignal): OnAttribute {
  const key = element.getAttribute('sync') ?? '';
  const initial = asked(element);
  const deepLink = readDeepLink(key);
  const places = createHostPlaces(element);
  let shown: Place | undefined;
  // A page that is shown because the host's author chose it must not move the host's page; a reader's choice does.
  let isAsked = Boolean(deepLink);
  const onPlace = ({path, hash}: Place, title: string, entry: number): void => {
    const before = shown;
    shown = {path, hash};
    frame.title = title;
    places.enter(entry);
    if (!tell(element, 'handbok-navigering', {path, hash, title}) || !before) return;
    isAsked = true;
    if (key) writeDeepLink(key, shown, initial);
    if (places.restore() || before.path === path) return;
    if (element.getBoundingClientRect().top < 0) scrollTo(element, 0);
  };
  const onMessage = (message: PageMessage): void => {
    switch (message.t) {
      case 'size':
        fit(message.height, message.print);
        places.settle();
        return;
      case 'nav':
        onPlace(readPlace(message.place) ?? initial, message.title, message.entry);
        return;
      case 'anchor':
        // Who goes back comes to where they were, not to the anchor that they once followed there.
        if (places.settle() || !isAsked || !tell(element, 'handbok-ankare', {top: message.top})) return;
        scrollTo(element, Math.min(message.top, frame.offsetHeight));
        post({t: 'focus'});
        return;
      case 'open':
    }
  };
  const first = deepLink ?? initial;
  const {frame, post, addressOf, onAttribute} = openFrameHost({element, signal, first, onMessage});
  const fit = fitFrame(frame, signal);
  if (deepLink) {
    frame.src = addressOf(deepLink);
    // Put in anew, the frame begins with that page: to be sent there would make an entry in the history.
    frame.replaceWith(frame);
  }
  return (name) => {
    onAttribute(name);
    if (name !== 'path') return;
    isAsked = true;
    // Whoever asks for a page may scroll the host's page, too.
    places.leave();
    frame.src = addressOf(asked(element));
  };
}
