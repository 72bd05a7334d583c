import {themeKey} from '#shared/theme-key.ts';

/**
 * The one script that stands in the page itself, for what must be known before the page is painted: a reader's own choice
 * of light or dark, and whether the page of results has a question to answer, so that room is kept for the answer. Without
 * it the style sheet follows the system's setting. Its text never changes with the content, so that a content security
 * policy can name its hash.
 */
export const firstScript = `{let d=document.documentElement.dataset;/[?&]q=./.test(location.search)&&(d.sokFragar='');try{let t=localStorage.getItem('${themeKey}');t&&(d.theme=t)}catch{}}`;
