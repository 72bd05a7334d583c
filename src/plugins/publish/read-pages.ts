import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {extractArticle, type ArticlePlace} from '../../articles/extract-article.ts';
import type {Article} from '../../articles/types.ts';

/** The built file of an address: `/roller/x` → `roller/x.html`, `/` → `index.html`. */
export function fileOfUrl(outDir: string, url: string): string {
  return path.join(outDir, url === '/' ? 'index.html' : `${url.slice(1)}.html`);
}

/** Takes the article of every built page, once, for all outputs. */
export async function readArticles(outDir: string, places: readonly ArticlePlace[]): Promise<Article[]> {
  const articles = await Promise.all(
    places.map(async (place) => extractArticle(await readFile(fileOfUrl(outDir, place.url), 'utf8'), place)),
  );
  return articles.filter((article): article is Article => article !== undefined);
}
