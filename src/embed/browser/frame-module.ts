import type {Hello, PageMessage, Ready} from '../core/messages.ts';
import {isGreeting, readHostMessage, version} from '../core/messages.ts';
import {height, printHeight} from './heights.ts';
import {chosenEvent} from './chosen-event.ts';
import {anchored, focusAnchor, isSameAnchor, placeOf} from './place.ts';

/**
 * Entry of the one script of an embedded page. The page is complete without it; the script tells the element around
 * the frame (it-handbok) how high the page is and where its reader goes, once it knows that the handbook allows it.
 */

/** Regular expression of the origins that may show the handbook, put in by the bundler. */
declare const allowedParents: string;

const helloType: Hello['t'] = 'handbok:hello';
let port: MessagePort | undefined;
let opensElsewhere = false;

function post(message: PageMessage): void {
  port?.postMessage(message);
}

/** The names that the style sheet has for them. */
const themes = {auto: '', ljus: 'light', mork: 'dark'};
let print = 0;
let measuring: ReturnType<typeof setTimeout>;

function reportSize(): void {
  post({t: 'size', height: height(), print});
  // To lay the page out as on paper costs time: not while a window is being resized.
  clearTimeout(measuring);
  measuring = setTimeout(() => {
    const now = printHeight();
    if (now === print) return;
    print = now;
    reportSize();
  }, 200);
}

function reportPlace(): void {
  // The name of the entry lets the host know a place that its reader comes back to; browsers of 2025 may have none.
  post({
    t: 'nav',
    place: placeOf(location),
    title: document.title,
    entry: window.navigation?.currentEntry?.key,
  });
}

/** A reader has come to an anchor. Without an element around the frame, the frame itself has to move the page. */
function reveal(): void {
  const target = anchored();
  if (!target) return;
  if (port) post({t: 'anchor', top: target.getBoundingClientRect().top + scrollY});
  else {
    target.scrollIntoView();
    focusAnchor();
  }
}

function obey(said: unknown): void {
  const message = readHostMessage(said);
  if (message?.t === 'theme') document.documentElement.dataset['theme'] = themes[message.value];
  if (message?.t === 'focus') focusAnchor();
  if (message?.t === 'opens') opensElsewhere = true;
}

function onHello({source, origin, data, ports: [given]}: MessageEvent<unknown>): void {
  if (!given || source !== parent || !new RegExp(allowedParents).test(origin)) return;
  if (!isGreeting(data, helloType)) return;
  // The latest holds: a busy host may have heard the announcement twice before it answered.
  port = given;
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- this kind also opens the port, in fewer bytes
  port.onmessage = ({data: said}: MessageEvent<unknown>) => obey(said);
  reportPlace();
  // At once, and before the anchor, which lies within that height: an observer sleeps while the frame is out of sight.
  reportSize();
  reveal();
  new ResizeObserver(reportSize).observe(document.body);
}

/** The element may come later than the frame: say it again a few times, each time after twice as long. */
function announce(wait: number): void {
  if (port || wait > 20_000) return;
  // To anybody, since it is not known yet who the parent is: it carries nothing.
  parent.postMessage({t: 'handbok:ready', v: version} satisfies Ready, '*');
  setTimeout(() => announce(wait * 2), wait);
}

if (parent !== window) {
  addEventListener('message', onHello);
  addEventListener('hashchange', () => {
    reportPlace();
    reveal();
  });
  addEventListener('click', (event) => {
    // A link to where the page already is changes no address, so that no other event tells of it.
    if (isSameAnchor(event.target)) setTimeout(reveal);
  });
  addEventListener(chosenEvent, (event) => {
    if (!opensElsewhere) return;
    event.preventDefault();
    post({t: 'open', place: event.detail});
  });
  announce(150);
}
