import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadHandbook} from '#content/load-handbook.ts';
import type {BuiltModel} from '#model/build-model.ts';
import {viewName} from '#model/checks/markup.ts';
import type {Page} from '#model/types.ts';
import {formatReport, hasErrors} from '#shared/report.ts';
import {termsOfPage} from '#views/page-terms.ts';
import {namedViews, pageViews} from '#views/page-views.ts';
import {roleFilterStyles} from '#views/role-filter.ts';
import {bundlerConfig} from './bundler-config.ts';
import {writeDerivedPage, writeIfChanged} from './derived-page.ts';
import {alphabeticalIndex} from './index-data.ts';
import {drawDiagrams, type DrawnDiagram} from './diagrams.ts';
import {drawMaps, type DrawnMap} from './maps.ts';
import {startPageData} from './start-page.ts';

/** Stops a build with every problem of the site in one report. */
class ContentError extends Error {
  constructor(report: string) {
    super(`Innehållet har fel som måste rättas innan handboken kan byggas.\n\n${report}`);
    this.name = 'Innehållsfel';
    delete (this as {stack?: string}).stack;
  }
}

/** Reads the handbook, stops on what does not add up, and derives every page's views from the model. */
export default function handbookPlugin({siteDir, generatedFilesDir}: LoadContext): Plugin<BuiltModel> {
  const derivedDir = path.join(generatedFilesDir, 'handboken');
  const isBuild = process.env['NODE_ENV'] === 'production';
  return {
    name: 'handboken',
    getThemePath: () => path.join(__dirname, 'theme'),
    getClientModules: () => [path.join(derivedDir, 'rollfilter.css')],
    getPathsToWatch: () => ['docs/**/*.md', 'processes/**/*.md'].map((pattern) => `${siteDir}/${pattern}`),

    async loadContent() {
      const handbook = await loadHandbook(siteDir);
      const report = formatReport(handbook.problems);
      if (hasErrors(handbook.problems) && isBuild) throw new ContentError(report);
      // An editor who previews sees the report and keeps the preview.
      if (hasErrors(handbook.problems)) process.stderr.write(`${report}\n`);
      return handbook;
    },

    async contentLoaded({content, actions}) {
      const maps = drawMaps(content.model);
      const {diagrams, problems} = await drawDiagrams(content.pages);
      if (problems.length > 0) throw new ContentError(formatReport(problems));
      writeMaps(derivedDir, [...maps, ...diagrams]);
      writeIfChanged(path.join(derivedDir, 'rollfilter.css'), roleFilterStyles(content.model));
      for (const page of content.model.pages) writePage(derivedDir, content, {page, maps, diagrams});
      const start = await actions.createData('start.json', JSON.stringify(startPageData(content.model)));
      const index = await actions.createData('index.json', JSON.stringify(alphabeticalIndex(content.model)));
      actions.addRoute({path: '/', exact: true, component: '@theme/StartPage', modules: {start}});
      actions.addRoute({path: '/sok', exact: true, component: '@theme/SearchPage', modules: {index}});
    },

    async postBuild({outDir, content}) {
      const {diagrams} = await drawDiagrams(content.pages);
      for (const {id, html} of diagrams)
        writeIfChanged(path.join(outDir, 'processkartor', `${id}.html`), html);
      for (const {id, html, downloads} of drawMaps(content.model)) {
        for (const [suffix, text] of Object.entries({html, ...downloads})) {
          writeIfChanged(path.join(outDir, 'processkartor', `${id}.${suffix}`), text);
        }
      }
    },

    configureWebpack: (_config, isServer) =>
      bundlerConfig({siteDir, derivedDir, maps: isServer || !isBuild ? 'server' : 'client'}),
  };
}

/** The server renders the maps into the pages; readers' browsers get no copy of them in the scripts. */
function writeMaps(dir: string, maps: readonly Pick<DrawnMap, 'id' | 'html'>[]): void {
  const all = Object.fromEntries(maps.map(({id, html}) => [id, html]));
  writeIfChanged(path.join(dir, 'kartor.server.js'), `module.exports = ${JSON.stringify(all)};\n`);
  writeIfChanged(path.join(dir, 'kartor.client.js'), 'module.exports = {};\n');
}

interface PageContext {
  readonly page: Page;
  readonly maps: readonly DrawnMap[];
  readonly diagrams: readonly DrawnDiagram[];
}

function writePage(dir: string, {model, pages}: BuiltModel, {page, maps, diagrams}: PageContext): void {
  const year = new Date().getFullYear();
  const source = pages.find(({file}) => file === page.file);
  const asked = source?.tree.children ?? [];
  const names = asked.flatMap((node) => (node.type === 'html' ? (viewName(node.value) ?? []) : []));
  const views = Object.fromEntries(
    Object.entries(namedViews)
      .filter(([name]) => names.includes(name))
      .map(([name, view]) => [name, view(model, year)]),
  );
  const map = maps.find(({url}) => url === page.url);
  writeDerivedPage(dir, page.file, {
    ...pageViews(model, page, year),
    url: page.url,
    views,
    terms: termsOfPage(model, page, source?.text ?? ''),
    map: map && {id: map.id, width: map.width, height: map.height},
    diagrams: diagrams.filter(({file}) => file === page.file).map(({id}) => id),
  });
}
