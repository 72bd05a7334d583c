import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {keepResults} from '#content/kept-results.ts';
import {markdownArticles} from '../../search/build/markdown-articles.ts';
import {missingRoleLinks} from './check-role-links.ts';
import {defaultParents, readAllowedParents} from '../../embed/core/allowed-parents.ts';
import {startScript} from './bundle-browser.ts';
import {bundleScripts} from './bundle-scripts.ts';
import {headTags, previewTags} from './head-tags.ts';
import {previewServer} from './preview-server.ts';
import {publishedFiles, searchOutput, type Scripts} from './published-files.ts';
import {editionsOf, placesOf, type SiteEditions} from './site-editions.ts';
import {writeAll} from './write-all.ts';
import {serverFiles, serverFolder} from './write-hosting.ts';
import {writePages} from './write-pages.ts';

interface PublishOptions {
  /** Who may show the handbook in a frame, as the administrator writes it (embed/core/allowed-parents.ts). */
  readonly intranets?: string | undefined;
}

/** After the build: lets every page stand alone, takes its article once, and makes embeds, search and open data of it. */
export default function publishPlugin(
  {siteConfig, siteDir, generatedFilesDir}: LoadContext,
  {intranets}: PublishOptions,
): Plugin<Scripts> {
  const isPreview = process.env['NODE_ENV'] !== 'production';
  const previewDir = path.join(generatedFilesDir, 'handboken', 'forhandsvisning');
  const siteUrl = siteConfig.url;
  const parents = readAllowedParents(intranets ?? defaultParents(siteUrl));
  const site = {siteUrl, siteTitle: siteConfig.title, siteDir, parents};
  const kept = keepResults(siteDir);
  let editions: SiteEditions | undefined;
  let scripts: Scripts | undefined;
  return {
    name: 'handboken-publicering',
    async loadContent() {
      const make = () => bundleScripts(parents.pattern);
      scripts = await kept.keepAwaited('scripts', [parents.pattern], make);
      return scripts;
    },
    async allContentLoaded({allContent}) {
      editions = editionsOf(allContent);
      if (!isPreview || !scripts) return;
      // A preview has no built pages: its search is made of the Markdown itself.
      const articles = editions.flatMap(({pages}) => markdownArticles(pages));
      writeAll(previewDir, searchOutput({editions, articles, scripts, site}));
    },
    configureWebpack() {
      // Docusaurus passes `devServer` on to the development server, but its type does not say so.
      return isPreview ? {mergeStrategy: {}, devServer: previewServer(previewDir)} : {};
    },
    injectHtmlTags: ({content}) =>
      (isPreview ? previewTags : headTags)(siteConfig.title, content.browser.entry),
    async postBuild({outDir, routesPaths, content}) {
      if (!editions) throw new Error('The editions were not loaded.');
      const {articles, client, frame} = writePages(outDir, placesOf(routesPaths, editions), kept);
      const missing = editions.flatMap(({model}) => missingRoleLinks(model, articles));
      if (missing.length > 0) throw new Error(missing.join('\n'));
      writeAll(outDir, [
        startScript(content.start, client),
        ...publishedFiles({editions, articles, frame, scripts: content, site, kept}),
      ]);
      writeAll(path.join(siteDir, serverFolder), serverFiles(site));
    },
  };
}
