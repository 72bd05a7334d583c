import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {BuiltModel} from '#model/build-model.ts';
import type {Model} from '#model/types.ts';
import {bundleSearch, type SearchBundle} from '../../search/build/bundle.ts';
import {markdownArticles} from '../../search/build/markdown-articles.ts';
import {bundleBrowser, type BrowserBundle} from './bundle-browser.ts';
import {readArticles} from './read-pages.ts';
import {apiFiles} from './write-api.ts';
import {embedFiles, type OutputFile} from './write-embeds.ts';
import {searchFiles, searchFolder} from './write-search.ts';

/** Docusaurus hands the content of all plugins over untyped; the handbook plugin's is a built model. */
function isBuiltModel(content: unknown): content is BuiltModel {
  return typeof content === 'object' && content !== null && 'model' in content && 'problems' in content;
}

function handbookOf(allContent: Record<string, Record<string, unknown>>): BuiltModel {
  const content = allContent['handboken']?.['default'];
  if (isBuiltModel(content)) return content;
  throw new Error('The plugin "handboken" must be loaded before the plugin that publishes.');
}

async function writeAll(outDir: string, files: readonly OutputFile[]): Promise<void> {
  await Promise.all(
    files.map(async (file) => {
      const target = path.join(outDir, file.path);
      await mkdir(path.dirname(target), {recursive: true});
      await writeFile(target, file.content);
    }),
  );
}

/** The scripts for readers' browsers. */
interface Scripts {
  readonly search: SearchBundle;
  readonly browser: BrowserBundle;
}

/** After the build: takes every page's article from the HTML once, and makes embeds, search and open data of it. */
export default function publishPlugin({siteConfig, generatedFilesDir}: LoadContext): Plugin<Scripts> {
  const isPreview = process.env['NODE_ENV'] !== 'production';
  const previewDir = path.join(generatedFilesDir, 'handboken', 'forhandsvisning');
  let model: Model | undefined;
  let scripts: Scripts | undefined;
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
        ...searchFiles({articles, model, bundle: scripts.search}),
      ]);
    },
    configureWebpack() {
      // Docusaurus passes `devServer` on to the development server, but its type does not say so.
      const preview = {mergeStrategy: {}, devServer: {static: [{directory: previewDir, publicPath: '/'}]}};
      return isPreview ? preview : {};
    },
    injectHtmlTags: ({content}) => ({
      headTags: [{tagName: 'script', attributes: {defer: true, src: content.browser.entry}}],
    }),
    async postBuild({outDir, routesPaths, content}) {
      if (!model) throw new Error('The model was not loaded.');
      const urls = routesPaths.filter((url) => url !== '/404.html').toSorted();
      const articles = await readArticles(outDir, urls);
      await writeAll(outDir, [
        ...content.browser.files,
        ...embedFiles(articles, {siteUrl: siteConfig.url, scriptUrl: content.browser.entry, model}),
        ...searchFiles({articles, model, bundle: content.search}),
        ...apiFiles(model, articles),
      ]);
    },
  };
}
