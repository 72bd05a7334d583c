import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {KeptResults} from '#content/kept-results.ts';
import {extractArticle, parsePage, type ArticlePlace} from '../../articles/extract-article.ts';
import type {Article} from '../../articles/types.ts';
import {framePage, type FramedPage} from '../../compare/frame-page.ts';
import {clientFiles, takeScripts, type ClientFiles} from '../../light/head.ts';
import {lightenPage, type Lightening} from '../../light/lighten-page.ts';
import {createPurge} from '../../light/purge.ts';
import {readStyleSheet} from '../../light/style-sheet.ts';
import {hyphenateContents} from './hyphenate-contents.ts';
import {scriptedParts} from './scripted-parts.ts';

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

/** What the pages gave when they were written. */
interface WrittenPages {
  readonly articles: readonly Article[];
  /** Other content in the frame of one of the pages, as a page that stands alone. */
  readonly frame: (page: FramedPage) => string;
  /** The files that Docusaurus's own pages started with. */
  readonly client: ClientFiles;
}

/** A page without menus of its own, in whose frame other content can stand. */
const framingUrl = '/utgavor';

/** The built file of an address: `/roller/x` → `roller/x.html`, `/` → `index.html`, `/404.html` as it is. */
function fileOfUrl(outDir: string, url: string): string {
  const name = url === '/' ? '/index.html' : url.endsWith('.html') ? url : `${url}.html`;
  return path.join(outDir, name);
}

/** Docusaurus gives every page the same files; what differs would be lost with the first page's. */
function sameFiles(first: ClientFiles, {scripts, styles}: ClientFiles): boolean {
  return first.scripts.join() === scripts.join() && first.styles.join() === styles.join();
}

function readStyles(outDir: string, {styles}: ClientFiles, kept: KeptResults): Lightening {
  const text = styles.map((file) => readFileSync(path.join(outDir, file), 'utf8')).join('');
  const sheet = kept.keep('style sheet', [text], () => readStyleSheet(text));
  return {purge: createPurge(sheet, scriptedParts), hash};
}

/** What a page gives as the build wrote it. */
interface ReadPage {
  readonly article?: Article | undefined;
  /** Without the scripts that were taken from it before. */
  readonly client: ClientFiles;
  /** The page as it stands alone. */
  readonly light: string;
}

/**
 * Takes the article of every built page, once, for all outputs, and writes the page back so that it stands alone.
 * One page at a time, so that a large handbook needs no more memory than a small one. Throws when a page is not there.
 */
export function writePages(outDir: string, places: readonly ArticlePlace[], kept: KeptResults): WrittenPages {
  const articles: Article[] = [];
  let client: ClientFiles | undefined;
  let frameHtml = '';
  let lightening: Lightening | undefined;
  const read = (html: string, place: ArticlePlace): ReadPage => {
    const tree = parsePage(html);
    const files = clientFiles(tree);
    lightening ??= readStyles(outDir, files, kept);
    const light = hyphenateContents(lightenPage({html, tree}, lightening));
    return {article: extractArticle(tree, place), client: files, light};
  };
  for (const place of places) {
    const file = fileOfUrl(outDir, place.url);
    const {html, scripts} = takeScripts(readFileSync(file, 'utf8'));
    if (place.url === framingUrl) frameHtml = html;
    // A page names its style sheets by their content.
    const page = kept.keep(`page ${place.url}`, [html, place.edition], () => read(html, place));
    const files = {...page.client, scripts: [...scripts, ...page.client.scripts]};
    client ??= files;
    if (!sameFiles(client, files)) throw new Error(`${place.url} does not start as the other pages do.`);
    if (page.article) articles.push(page.article);
    writeFileSync(file, page.light);
  }
  const started = client ?? {scripts: [], styles: []};
  const makeFramed = (page: FramedPage): string => {
    lightening ??= readStyles(outDir, started, kept);
    const html = framePage(frameHtml, page);
    return lightenPage({html, tree: parsePage(html)}, lightening);
  };
  const frame = (page: FramedPage): string =>
    kept.keep(`framed ${page.url}`, [frameHtml, JSON.stringify(page)], () => makeFramed(page));
  return {articles, frame, client: started};
}
