import {themeKey} from '#shared/theme-key.ts';

/**
 * The one script that stands in the page itself: gives a reader's own choice of light or dark to the page before it is
 * painted. Without a choice, or without scripts, the style sheet follows the system's setting. Its text never changes
 * with the content, so that a content security policy can name its hash.
 */
export const themeScript = `try{let t=localStorage.getItem('${themeKey}');t&&(document.documentElement.dataset.theme=t)}catch{}`;
