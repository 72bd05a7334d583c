import type {OnAttribute} from './define-framed.ts';
import {openFrameHost, setStyle, tell} from './frame-host.ts';

/** The embed of the same page, which shows results. */
function findViewer(): Element | null {
  return document.querySelector('it-handbok');
}

/**
 * The search field alone. The list of results hangs over the host's page, as a list below a field does: the frame
 * grows, the element keeps the height of the field. A result is shown by the first it-handbok of the page, if there is one.
 */
export function openSearch(element: HTMLElement, signal: AbortSignal): OnAttribute {
  let width = 0;
  let least = 0;
  const {frame, post, onAttribute} = openFrameHost({
    element,
    signal,
    first: {path: '/sok', hash: ''},
    onMessage: (message) => {
      if (message.t === 'nav' && findViewer()) post({t: 'opens'});
      if (message.t === 'size') {
        const {height} = message;
        // The list makes the frame higher; only another width makes the field itself so.
        least = width === (width = frame.clientWidth) ? Math.min(height, least) : height;
        setStyle(element, {height: `${least}px`});
        setStyle(frame, {height: `${height}px`, position: 'absolute', zIndex: '1000'});
      }
      if (message.t === 'open' && tell(element, 'val', {place: message.place})) {
        const viewer = findViewer();
        if (!viewer) return;
        viewer.setAttribute('path', message.place);
        viewer.scrollIntoView();
        viewer.querySelector('iframe')?.focus();
      }
    },
  });
  return onAttribute;
}
