import {loadScript} from '../load-script.ts';
import type * as Start from './start-module.ts';

/**
 * Loads Docusaurus when a reader is about to do something that it does better than the browser alone: rests the pointer
 * on a link, moves the focus to one, or uses a control that only React handles. Links are followed by the browser until
 * Docusaurus has taken over, or when it cannot be had, so that no click waits for a script; the click on such a control
 * is kept, and done again when it has.
 */

/** What the start script leaves behind. */
declare const handbokStart: typeof Start;

/** How long the pointer rests on a link before it is taken for an intention, in milliseconds. */
const rest = 80;

/** Links to other pages of the handbook; those with a dot lead to files. */
const pageLinks = "a[href^='/']:not([href*='.'],[target],[download])";

/** Controls that do nothing before React has taken over. */
const reactControls = '[data-react]';

let loading: Promise<void> | undefined;
let starting: Promise<void> | undefined;
let isStarted = false;
let resting: number | undefined;

async function load(url: string): Promise<typeof Start> {
  try {
    await (loading ??= loadScript(url));
  } catch (error) {
    loading = undefined;
    throw error;
  }
  return handbokStart;
}

/** What cannot be had is tried again at the next occasion; the page works without. */
async function start(url: string, held?: HTMLElement): Promise<void> {
  try {
    await (starting ??= load(url).then((module) => module.startDocusaurus()));
    isStarted = true;
    held?.click();
  } catch {
    starting = undefined;
  }
}

/** What the search shows is styled by the whole style sheet; without, it is bare, but readable. */
async function loadStyles(url: string): Promise<void> {
  try {
    await (await load(url)).loadStyles();
  } catch {
    // The next focus tries again.
  }
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

function listen(url: string): void {
  document.addEventListener('pointerover', ({target, pointerType}) => {
    clearTimeout(resting);
    // A finger follows a link at once, and the page comes sooner than the scripts would.
    if (pointerType === 'mouse' && closest(target, pageLinks)) {
      resting = window.setTimeout(() => void start(url), rest);
    }
  });
  document.addEventListener('focusin', ({target}) => {
    if (closest(target, `:is(${pageLinks}):focus-visible`)) void start(url);
    if (closest(target, 'form[data-sok]')) void loadStyles(url);
  });
  document.addEventListener(
    'click',
    (event) => {
      const control = closest(event.target, reactControls);
      if (isStarted || !control) return;
      event.stopPropagation();
      void start(url, control);
    },
    true,
  );
}

// The script's own tag says where the start script is; in embeds and previews there is nothing to start.
const address = document.currentScript?.dataset['start'];
if (address !== undefined) listen(address);
