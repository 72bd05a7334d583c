import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {pathOfFile} from '#content/edition-source.ts';
import {lastChanged} from '#content/last-changed.ts';
import {bundleSearch, type SearchBundle} from '../../search/build/bundle.ts';
import {markdownArticles} from '../../search/build/markdown-articles.ts';
import type {Article} from '../../articles/types.ts';
import {bundleBrowser, type BrowserBundle} from './bundle-browser.ts';
import {readArticles} from './read-pages.ts';
import {apiFiles} from './write-api.ts';
import {headTags} from './head-tags.ts';
import {embedFiles} from './write-embeds.ts';
import {editionsOf, placesOf, type SiteEditions} from './site-editions.ts';
import {searchFiles, searchFolder, searchInputs} from './write-search.ts';
import {updatedDays} from './updated-days.ts';
import {writeAll} from './write-all.ts';

/** The scripts for readers' browsers. */
interface Scripts {
  readonly search: SearchBundle;
  readonly browser: BrowserBundle;
}

/** After the build: takes every page's article from the HTML once, and makes embeds, search and open data of it. */
export default function publishPlugin(context: LoadContext): Plugin<Scripts> {
  const {siteConfig, siteDir, generatedFilesDir} = context;
  const isPreview = process.env['NODE_ENV'] !== 'production';
  const previewDir = path.join(generatedFilesDir, 'handboken', 'forhandsvisning');
  let editions: SiteEditions | undefined;
  let scripts: Scripts | undefined;
  const publishSearch = (from: SiteEditions, articles: readonly Article[], bundle: SearchBundle) => {
    const pages = from.flatMap(({source, model}) =>
      model.pages.map((page) => ({...page, file: pathOfFile(source, page.file)})),
    );
    return searchFiles(searchInputs(from, articles), {
      bundle,
      siteUrl: siteConfig.url,
      siteTitle: siteConfig.title,
      updatedOf: updatedDays(pages, lastChanged(siteDir)),
    });
  };
  return {
    name: 'handboken-publicering',
    async loadContent() {
      const search = await bundleSearch();
      scripts = {search, browser: await bundleBrowser(`${searchFolder}/${search.client}`)};
      return scripts;
    },
    async allContentLoaded({allContent}) {
      editions = editionsOf(allContent);
      if (!isPreview || !scripts) return;
      // A preview has no built pages: its search is made of the Markdown itself.
      const articles = editions.flatMap(({pages}) => markdownArticles(pages));
      await writeAll(previewDir, [
        ...scripts.browser.files,
        ...publishSearch(editions, articles, scripts.search),
      ]);
    },
    configureWebpack() {
      // Docusaurus passes `devServer` on to the development server, but its type does not say so.
      const preview = {mergeStrategy: {}, devServer: {static: [{directory: previewDir, publicPath: '/'}]}};
      return isPreview ? preview : {};
    },
    injectHtmlTags: ({content}) => ({headTags: headTags(siteConfig.title, content.browser.entry)}),
    async postBuild({outDir, routesPaths, content}) {
      if (!editions) throw new Error('The editions were not loaded.');
      const models = editions.map(({model}) => model);
      const places = placesOf(
        routesPaths,
        models.map(({edition}) => edition),
      );
      const articles = await readArticles(outDir, places);
      const processes = models.flatMap((model) => model.processes);
      await writeAll(outDir, [
        ...content.browser.files,
        ...embedFiles(articles, {
          siteUrl: siteConfig.url,
          scriptUrl: content.browser.entry,
          model: {processes},
        }),
        ...publishSearch(editions, articles, content.search),
        ...models.flatMap(apiFiles),
      ]);
    },
  };
}
