import type {Root} from 'hast';
import {select, selectAll} from 'hast-util-select';
import {parsePage} from '#articles/extract-article.ts';
import {escapeHtml} from '#shared/escape-html.ts';
import {placeOf, replaceParts, type Edit} from '#shared/replace-parts.ts';

/** What stands in the frame. */
export interface FramedPage {
  readonly title: string;
  readonly description: string;
  /** Full address. */
  readonly url: string;
  /** HTML of what stands in `main`. */
  readonly main: string;
}

/**
 * Puts other content in the frame of a built page: its header, menus and footer, and the one small script. What starts
 * Docusaurus is taken out, as it knows nothing of the new page; the page is kept out of search engines.
 *
 * @param html a page of the site as the build wrote it
 */
export function framePage(html: string, page: FramedPage): string {
  const tree = parsePage(html);
  const title = escapeHtml(page.title);
  const description = escapeHtml(page.description);
  const texts: readonly (readonly [selector: string, text: string])[] = [
    ['title', `<title>${title} | IT-handboken</title><meta name="robots" content="noindex">`],
    ['meta[name=robots]', ''],
    ['meta[name=description]', `<meta name="description" content="${description}">`],
    ['meta[property="og:title"]', `<meta property="og:title" content="${title}">`],
    ['meta[property="og:description"]', `<meta property="og:description" content="${description}">`],
    ['meta[property="og:url"]', `<meta property="og:url" content="${escapeHtml(page.url)}">`],
    ['link[rel=canonical]', `<link rel="canonical" href="${escapeHtml(page.url)}">`],
    ['link[hreflang]', ''],
    ['script[src^="/assets/js/"]', ''],
    ['main', `<main class="start" id="innehall" tabindex="-1">${page.main}</main>`],
  ];
  const edits = texts.flatMap(([selector, text]) =>
    selectAll(selector, tree).map((element) => ({...placeOf(element), text})),
  );
  if (!select('main', tree)) throw new Error('The page has no main part to put other content in.');
  return replaceParts(html, [...edits, ...startEdits(tree, html)]);
}

/** The one small script without its knowledge of how Docusaurus starts. */
function startEdits(tree: Root, html: string): Edit[] {
  return selectAll('script[data-start]', tree).map((element) => {
    const {start, end} = placeOf(element);
    return {start, end, text: html.slice(start, end).replace(/\sdata-start=("[^"]*"|[^\s>]+)/, '')};
  });
}
