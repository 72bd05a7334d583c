import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadHandbook} from '#content/load-handbook.ts';
import type {BuiltModel} from '#model/build-model.ts';
import {viewName} from '#model/checks/markup.ts';
import type {Page} from '#model/types.ts';
import {termsOfPage} from '#views/page-terms.ts';
import {namedViews, pageViews} from '#views/page-views.ts';
import {roleFilterStyles} from '#views/role-filter.ts';
import {bundlerConfig} from './bundler-config.ts';
import {writeDerivedPage, writeIfChanged} from './derived-page.ts';
import {alphabeticalIndex} from './index-data.ts';
import {drawDiagrams, type DrawnDiagram} from './diagrams.ts';
import {drawMaps, type DrawnMap} from './maps.ts';
import {reportProblems} from './report-problems.ts';
import {startPageData} from './start-page.ts';

const print = (report: string) => process.stderr.write(report);

/** Reads the handbook, stops on what does not add up, and derives every page's views from the model. */
export default function handbookPlugin({siteDir, generatedFilesDir}: LoadContext): Plugin<BuiltModel> {
  const derivedDir = path.join(generatedFilesDir, 'handboken');
  const isBuild = process.env['NODE_ENV'] === 'production';
  let drawn: Drawn = {maps: [], diagrams: []};
  return {
    name: 'handboken',
    getThemePath: () => path.join(__dirname, 'theme'),
    getClientModules: () => [path.join(derivedDir, 'rollfilter.css')],
    getPathsToWatch: () => ['docs/**/*.md', 'processes/**/*.md'].map((pattern) => `${siteDir}/${pattern}`),

    async loadContent() {
      const handbook = await loadHandbook(siteDir);
      reportProblems(handbook.problems, {isBuild, print});
      return handbook;
    },

    async contentLoaded({content, actions}) {
      const maps = drawMaps(content.model);
      const {diagrams, problems} = await drawDiagrams(content.pages);
      reportProblems(problems, {isBuild, print});
      drawn = {maps, diagrams};
      writeMaps(derivedDir, [...maps, ...diagrams]);
      writeIfChanged(path.join(derivedDir, 'rollfilter.css'), roleFilterStyles(content.model));
      for (const page of content.model.pages) writePage(derivedDir, content, {page, maps, diagrams});
      const start = await actions.createData('start.json', JSON.stringify(startPageData(content.model)));
      const index = await actions.createData('index.json', JSON.stringify(alphabeticalIndex(content.model)));
      actions.addRoute({path: '/', exact: true, component: '@theme/StartPage', modules: {start}});
      actions.addRoute({path: '/sok', exact: true, component: '@theme/SearchPage', modules: {index}});
    },

    async postBuild({outDir}) {
      const write = (name: string, text: string) =>
        writeIfChanged(path.join(outDir, 'processkartor', name), text);
      for (const {id, html} of [...drawn.maps, ...drawn.diagrams]) write(`${id}.html`, html);
      for (const {id, downloads} of drawn.maps) {
        for (const [suffix, text] of Object.entries(downloads)) write(`${id}.${suffix}`, text);
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

/** Every drawing of the handbook. */
interface Drawn {
  readonly maps: readonly DrawnMap[];
  readonly diagrams: readonly DrawnDiagram[];
}

interface PageContext extends Drawn {
  readonly page: Page;
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
