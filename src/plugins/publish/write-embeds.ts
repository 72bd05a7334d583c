import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {transformSync} from 'esbuild';
import type {Model} from '#model/types.ts';
import {roleFilterStyles} from '#views/role-filter.ts';
import type {Article} from '../../articles/types.ts';
import {howToUrl, indexUrl, oembedUrl, searchUrl} from '../../embed/core/addresses.ts';
import {type EmbedContext, embedPages, notFoundFrame, readEmbedSource} from '../../embed/core/embed-page.ts';
import {howToPage} from '../../embed/core/how-to-page.ts';
import {oembedAnswer} from '../../embed/core/oembed.ts';
import {indexFrame, searchFrame, type SearchFrameContext} from '../../embed/core/search-page.ts';
import {readMarkupElements} from '../../light/markup-elements.ts';
import type {ScriptedPart} from '../../light/page-elements.ts';
import {createPurge} from '../../light/purge.ts';
import {readStyleSheet} from '../../light/style-sheet.ts';
import {scriptedParts} from './scripted-parts.ts';

/** A file to write below the build folder. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const styleParts = [
  'tokens',
  'base',
  'embed',
  'content',
  'timeline',
  'glossary',
  'start',
  'process-map',
  'map-frame',
  'role-filter',
  'checklist',
  'checklist-panel',
  'editions',
  'search',
  'embed-search',
  'print',
];

/** What the embeds are made of besides the articles. */
interface EmbedSite extends Pick<EmbedContext, 'siteUrl' | 'frameScriptUrl' | 'elementsScriptUrl'> {
  readonly searchScriptUrl: string;
  readonly model: Pick<Model, 'processes'>;
}

/** In a frame, the list of results has to be styled by the page itself: no whole style sheet comes with the search. */
const searchPanel: ScriptedPart = {
  where: 'data-sok',
  prefix: 'sok',
  tags: ['a', 'div', 'mark', 'p', 'span', 'strong'],
};

/** Takes each page's part out of the embeds' style sheet, with what scripts will add to the page. */
function pageStyles(model: EmbedSite['model']): EmbedContext['styleOf'] {
  const cssDir = path.join(__dirname, '../../css');
  const texts = styleParts.map((part) => readFileSync(path.join(cssDir, `${part}.css`), 'utf8'));
  const source = [...texts, roleFilterStyles(model)].join('\n');
  const sheet = readStyleSheet(transformSync(source, {loader: 'css', minify: true, target: 'es2022'}).code);
  const purge = createPurge(sheet, [...scriptedParts, searchPanel]);
  return (body) => {
    const elements = readMarkupElements(`<html><head></head><body>${body}</body></html>`);
    const text = purge({elements, html: body});
    return {text, hash: createHash('sha256').update(text).digest('base64')};
  };
}

function htmlFiles(pages: Iterable<readonly [string, string]>): OutputFile[] {
  return [...pages].map(([url, content]) => ({path: `${url}.html`, content}));
}

/** The embedded version of every article and its parts, and what tells how they are embedded. */
export function embedFiles(articles: readonly Article[], site: EmbedSite): OutputFile[] {
  const sources = articles.map(readEmbedSource);
  const pages = sources.filter(({article}) => article.kind !== 'sok');
  // Of the editions' pages of search, the one in force.
  const index = sources.find(({article}) => article.url === '/sok');
  const explained = index ? [...pages, index] : pages;
  const context: SearchFrameContext = {
    ...site,
    styleOf: pageStyles(site.model),
    embedded: new Set(pages.map(({article}) => article.url)),
  };
  const howTo = explained.map(
    ({article, scopes}) => [howToUrl(article.url), howToPage(article, scopes, context)] as const,
  );
  return [
    ...htmlFiles(pages.flatMap((source) => [...embedPages(source, context)])),
    ...htmlFiles(howTo),
    ...htmlFiles([
      ['/embed/404', notFoundFrame(context)],
      [searchUrl, searchFrame(context)],
      ...(index ? [[indexUrl, indexFrame(index, context)] as const] : []),
    ]),
    ...explained.map(({article}) => ({
      path: oembedUrl(article.url),
      content: JSON.stringify(oembedAnswer(article, site.siteUrl)),
    })),
  ];
}
