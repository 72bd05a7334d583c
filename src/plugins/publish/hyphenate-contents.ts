import {withSoftHyphens} from '../../maps/text/soft-hyphens.ts';

/**
 * Lets long words in a page's list of contents be broken as Swedish breaks them: its column is narrow, and a browser
 * without a Swedish dictionary breaks them anywhere. React leaves the texts as they are (theme/DocItem/Layout).
 * Built pages are minified: a class need not have quotation marks.
 */
export function hyphenateContents(html: string): string {
  return html.replace(/<ul class="?hb-toc"?>[\s\S]*?<\/ul>/g, (list) =>
    list.replace(/(?<=>)[^<]+/g, (text) => withSoftHyphens(text)),
  );
}
