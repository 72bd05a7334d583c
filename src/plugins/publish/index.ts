import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {lastChanged} from '#content/last-changed.ts';
import type {BuiltModel} from '#model/build-model.ts';
import type {Model} from '#model/types.ts';
import {bundleSearch, type SearchBundle} from '../../search/build/bundle.ts';
import {markdownArticles} from '../../search/build/markdown-articles.ts';
import type {Article} from '../../articles/types.ts';
import {bundleBrowser, type BrowserBundle} from './bundle-browser.ts';
import {readArticles} from './read-pages.ts';
import {apiFiles} from './write-api.ts';
import {headTags} from './head-tags.ts';
import {embedFiles} from './write-embeds.ts';
import {searchFiles, searchFolder} from './write-search.ts';
import {updatedDays} from './updated-days.ts';
import {writeAll} from './write-all.ts';

/** Docusaurus hands the content of all plugins over untyped; the handbook plugin's is a built model. */
function isBuiltModel(content: unknown): content is BuiltModel {
  return typeof content === 'object' && content !== null && 'model' in content && 'problems' in content;
}

function handbookOf(allContent: Record<string, Record<string, unknown>>): BuiltModel {
  const content = allContent['handboken']?.['default'];
  if (isBuiltModel(content)) return content;
  throw new Error('The plugin "handboken" must be loaded before the plugin that publishes.');
}

/** The edition in force, by the name that articles give it. */
const valid = {edition: 'gallande', label: 'Gällande utgåva'};

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
  let model: Model | undefined;
  let scripts: Scripts | undefined;
  const publishSearch = (articles: readonly Article[], from: Model, bundle: SearchBundle) =>
    searchFiles([{...valid, articles, model: from}], {
      bundle,
      siteUrl: siteConfig.url,
      siteTitle: siteConfig.title,
      updatedOf: updatedDays(from.pages, lastChanged(siteDir)),
    });
  return {
    name: 'handboken-publicering',
    async loadContent() {
      const search = await bundleSearch();
      scripts = {search, browser: await bundleBrowser(`${searchFolder}/${search.client}`)};
      return scripts;
    },
    async allContentLoaded({allContent}) {
      const handbook = handbookOf(allContent);
      model = handbook.model;
      if (!isPreview || !scripts) return;
      // A preview has no built pages: its search is made of the Markdown itself.
      const articles = markdownArticles(handbook.pages);
      await writeAll(previewDir, [
        ...scripts.browser.files,
        ...publishSearch(articles, model, scripts.search),
      ]);
    },
    configureWebpack() {
      // Docusaurus passes `devServer` on to the development server, but its type does not say so.
      const preview = {mergeStrategy: {}, devServer: {static: [{directory: previewDir, publicPath: '/'}]}};
      return isPreview ? preview : {};
    },
    injectHtmlTags: ({content}) => ({headTags: headTags(siteConfig.title, content.browser.entry)}),
    async postBuild({outDir, routesPaths, content}) {
      if (!model) throw new Error('The model was not loaded.');
      const urls = routesPaths.filter((url) => url !== '/404.html').toSorted();
      const articles = await readArticles(outDir, urls);
      await writeAll(outDir, [
        ...content.browser.files,
        ...embedFiles(articles, {siteUrl: siteConfig.url, scriptUrl: content.browser.entry, model}),
        ...publishSearch(articles, model, content.search),
        ...apiFiles(model),
      ]);
    },
  };
}
