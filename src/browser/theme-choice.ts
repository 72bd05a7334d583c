import {themeKey} from '#shared/theme-key.ts';
import {readStored} from './read-stored.ts';

/**
 * Keeps a reader's choice of light or dark. The checkbox itself turns the colours, by the style sheet alone; it is checked
 * while the colours are other than the system's. The page's own script (light/first-script.ts) puts the choice in before
 * the page is painted.
 */
const boxes = '.hb-tema input';

function isSystemDark(): boolean {
  return matchMedia('(prefers-color-scheme:dark)').matches;
}

function show(theme: string): void {
  document.documentElement.dataset['theme'] = theme;
  for (const box of document.querySelectorAll<HTMLInputElement>(boxes))
    box.checked = (theme === 'dark') !== isSystemDark();
}

function showKept(): void {
  const kept = readStored(themeKey);
  if (kept) show(kept);
}

document.addEventListener('change', ({target}) => {
  if (!(target instanceof HTMLInputElement && target.matches(boxes))) return;
  const theme = target.checked === isSystemDark() ? 'light' : 'dark';
  show(theme);
  try {
    localStorage.setItem(themeKey, theme);
  } catch {
    // It then holds for this page.
  }
});

/**
 * Says to the style sheet (css/tokens.css), by an empty choice, that from here on the script turns the colours. Otherwise a
 * browser looks through the whole page for the box whenever something is put into the page or taken out of it.
 */
function takeOver(): void {
  const isTurned = document.querySelector(`${boxes}:checked`) !== null;
  if (!isTurned) document.documentElement.dataset['theme'] ??= '';
}

// Not before a reader goes somewhere: it makes the browser look through the page once, which a first view can be spared.
addEventListener('focusin', takeOver, {once: true});
// Also for a page that comes back from the browser's memory, and for a choice made in another tab.
addEventListener('pageshow', showKept);
addEventListener('storage', showKept);
