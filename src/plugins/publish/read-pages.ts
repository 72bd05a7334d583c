import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {extractArticle} from '../../articles/extract-article.ts';
import type {Article} from '../../articles/types.ts';

/** The built file of an address: `/roller/x` → `roller/x.html`, `/` → `index.html`. */
export function fileOfUrl(outDir: string, url: string): string {
  return path.join(outDir, url === '/' ? 'index.html' : `${url.slice(1)}.html`);
}

/** Takes the article of every built page, once, for all outputs. */
export async function readArticles(outDir: string, urls: readonly string[]): Promise<Article[]> {
  const articles = await Promise.all(
    urls.map(async (url) => extractArticle(await readFile(fileOfUrl(outDir, url), 'utf8'), url)),
  );
  return articles.filter((article): article is Article => article !== undefined);
}
