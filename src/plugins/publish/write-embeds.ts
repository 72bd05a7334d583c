import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {transformSync} from 'esbuild';
import type {KeptResults} from '#content/kept-results.ts';
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
import {readStyleSheet, type StyleSheet} from '../../light/style-sheet.ts';
import {scriptedParts} from './scripted-parts.ts';

/** A file to write below the build folder. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const styleParts = [
  'colours',
  'tokens',
  'base',
  'read-out',
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
  'search-hit',
  'search-panel',
  'embed-search',
  'print',
];

/** What the embeds are made of besides the articles. */
interface EmbedSite extends Pick<EmbedContext, 'siteUrl' | 'frameScriptUrl' | 'elementsScriptUrl'> {
  readonly searchScriptUrl: string;
  readonly model: Pick<Model, 'processes'>;
  readonly kept: KeptResults;
}

/** In a frame, the list of results has to be styled by the page itself: no whole style sheet comes with the search. */
const searchPanel: ScriptedPart = {
  where: 'data-sok',
  prefix: 'sok',
  tags: ['a', 'div', 'mark', 'p', 'span', 'strong'],
};

/** The style sheet of the embeds, in one text. */
function styleSource(model: EmbedSite['model']): string {
  const cssDir = path.join(__dirname, '../../css');
  const texts = styleParts.map((part) => readFileSync(path.join(cssDir, `${part}.css`), 'utf8'));
  return [...texts, roleFilterStyles(model)].join('\n');
}

function readShrunk(source: string): StyleSheet {
  return readStyleSheet(transformSync(source, {loader: 'css', minify: true, target: 'es2022'}).code);
}

/** Takes each page's part out of a style sheet, with what scripts will add to the page; reads it for the first page. */
function pageStyles(source: string, kept: KeptResults): EmbedContext['styleOf'] {
  let purge: ReturnType<typeof createPurge> | undefined;
  const readPurge = () => {
    const sheet = kept.keep('style sheet of the embeds', [source], () => readShrunk(source));
    return createPurge(sheet, [...scriptedParts, searchPanel]);
  };
  return (body) => {
    purge ??= readPurge();
    const elements = readMarkupElements(`<html><head></head><body>${body}</body></html>`);
    const text = purge({elements, html: body});
    return {text, hash: createHash('sha256').update(text).digest('base64')};
  };
}

function htmlFiles(pages: Iterable<readonly [string, string]>): OutputFile[] {
  return [...pages].map(([url, content]) => ({path: `${url}.html`, content}));
}

/** The pages for one article: embedded, as a whole and in parts, and what tells how to embed it. */
function articleFiles(article: Article, context: EmbedContext): OutputFile[] {
  const source = readEmbedSource(article);
  const howTo = [howToUrl(article.url), howToPage(article, source.scopes, context)] as const;
  return htmlFiles(article.kind === 'sok' ? [howTo] : [...embedPages(source, context), howTo]);
}

/** The embedded version of every article and its parts, and what tells how they are embedded. */
export function embedFiles(articles: readonly Article[], {kept, model, ...site}: EmbedSite): OutputFile[] {
  const pages = articles.filter(({kind}) => kind !== 'sok');
  // Of the editions' pages of search, the one in force.
  const index = articles.find(({url}) => url === '/sok');
  const explained = index ? [...pages, index] : pages;
  const embedded = pages.map(({url}) => url);
  const source = styleSource(model);
  const context: SearchFrameContext = {
    ...site,
    styleOf: pageStyles(source, kept),
    embedded: new Set(embedded),
  };
  const shared = JSON.stringify([site, embedded, source]);
  return [
    ...explained.flatMap((article) =>
      kept.keep(`embed ${article.url}`, [JSON.stringify(article), shared], () =>
        articleFiles(article, context),
      ),
    ),
    ...kept.keep('embeds of no article', [JSON.stringify(index ?? null), shared], () =>
      htmlFiles([
        ['/embed/404', notFoundFrame(context)],
        [searchUrl, searchFrame(context)],
        ...(index ? [[indexUrl, indexFrame(readEmbedSource(index), context)] as const] : []),
      ]),
    ),
    ...explained.map(({url, title}) => ({
      path: oembedUrl(url),
      content: JSON.stringify(oembedAnswer({url, title}, site.siteUrl)),
    })),
  ];
}
