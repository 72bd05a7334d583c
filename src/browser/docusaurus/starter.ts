import {closest} from '../../search/browser/closest.ts';
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

let isStarted = false;
let resting: ReturnType<typeof setTimeout> | undefined;

/** What cannot be had is tried again at the next occasion; the page works without. */
async function use(url: string, act: (start: typeof Start) => Promise<void>): Promise<void> {
  try {
    await loadScript(url);
    await act(handbokStart);
  } catch {
    // Links are followed by the browser.
  }
}

function listen(url: string): void {
  const start = (): void => void use(url, (module) => module.startDocusaurus());
  document.addEventListener('pointerover', ({target, pointerType}) => {
    clearTimeout(resting);
    // A finger follows a link at once, and the page comes sooner than the scripts would.
    if (pointerType === 'mouse' && closest(target, pageLinks)) resting = setTimeout(start, rest);
  });
  document.addEventListener('focusin', ({target}) => {
    if (closest(target, `:is(${pageLinks}):focus-visible`)) start();
  });
  document.addEventListener(
    'click',
    (event) => {
      const control = closest(event.target, reactControls);
      if (isStarted || !control) return;
      event.stopPropagation();
      void use(url, async (module) => {
        await module.startDocusaurus();
        isStarted = true;
        control.click();
      });
    },
    true,
  );
}

// The script's own tag says where the start script is; in embeds and previews there is nothing to start.
const address = document.currentScript?.dataset['start'];
if (address !== undefined) listen(address);
