import {createHash} from 'node:crypto';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {extractArticle, parsePage, type ArticlePlace} from '../../articles/extract-article.ts';
import type {Article} from '../../articles/types.ts';
import {framePage, type FramedPage} from '../../compare/frame-page.ts';
import {clientFiles, type ClientFiles} from '../../light/head.ts';
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

async function readStyles(outDir: string, {styles}: ClientFiles): Promise<Lightening> {
  const texts = await Promise.all(styles.map(async (file) => readFile(path.join(outDir, file), 'utf8')));
  return {purge: createPurge(readStyleSheet(texts.join('')), scriptedParts), hash};
}

/**
 * Takes the article of every built page, once, for all outputs, and writes the page back so that it stands alone.
 * One page at a time, so that a large handbook needs no more memory than a small one. Rejects when a page is not there.
 */
export async function writePages(outDir: string, places: readonly ArticlePlace[]): Promise<WrittenPages> {
  const articles: Article[] = [];
  let client: ClientFiles | undefined;
  let frameHtml = '';
  let lightening: Lightening | undefined;
  for (const place of places) {
    const file = fileOfUrl(outDir, place.url);
    const html = await readFile(file, 'utf8');
    const tree = parsePage(html);
    if (place.url === framingUrl) frameHtml = html;
    const files = clientFiles(tree);
    client ??= files;
    if (!sameFiles(client, files)) throw new Error(`${place.url} does not start as the other pages do.`);
    lightening ??= await readStyles(outDir, client);
    const article = extractArticle(tree, place);
    if (article) articles.push(article);
    await writeFile(file, hyphenateContents(lightenPage({html, tree}, lightening)));
  }
  const frame = (page: FramedPage): string => {
    if (!lightening) throw new Error('No page was written.');
    const html = framePage(frameHtml, page);
    return lightenPage({html, tree: parsePage(html)}, lightening);
  };
  return {articles, frame, client: client ?? {scripts: [], styles: []}};
}
