import path from 'node:path';
import type {LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {checkEditions} from '#content/check-editions.ts';
import {loadEditions, type LoadedEdition} from '#content/load-handbook.ts';
import {siteEditions} from '#content/site-editions.ts';
import {addressIn} from '#model/edition.ts';
import type {Model} from '#model/types.ts';
import {roleFilterStyles} from '#views/role-filter.ts';
import {buildYear} from './build-year.ts';
import {bundlerConfig} from './bundler-config.ts';
import {writeIfChanged} from './derived-page.ts';
import {editionEntries, knownEdition} from './editions-page.ts';
import {drawDiagrams} from './diagrams.ts';
import {alphabeticalIndex} from './index-data.ts';
import {drawMaps, type DrawnMap} from './maps.ts';
import {reportProblems} from './report-problems.ts';
import {startPageData} from './start-page.ts';
import {writePages, type Drawn} from './write-pages.ts';

const print = (report: string) => process.stderr.write(report);

/** Reads the handbook, stops on what does not add up, and derives every page's views from the model. */
export default function handbookPlugin(context: LoadContext): Plugin<readonly LoadedEdition[]> {
  const {siteDir, siteConfig, generatedFilesDir} = context;
  const derivedDir = path.join(generatedFilesDir, 'handboken');
  const isBuild = process.env['NODE_ENV'] === 'production';
  const sources = siteEditions(siteDir);
  const year = buildYear(process.env, new Date());
  let drawn: readonly Drawn[] = [];
  return {
    name: 'handboken',
    getThemePath: () => path.join(__dirname, 'theme'),
    getClientModules: () => [path.join(derivedDir, 'rollfilter.css')],
    getPathsToWatch: () =>
      sources.flatMap(({folders}) => Object.values(folders).map((folder) => `${siteDir}/${folder}/**/*.md`)),

    async loadContent() {
      const editions = await loadEditions(siteDir, sources);
      // A decided edition was checked when it was decided; the rules may have become stricter since.
      const draft = editions.find(({model}) => model.edition.decision === undefined);
      reportProblems([...(draft?.problems ?? []), ...checkEditions(siteDir)], {isBuild, print});
      return editions;
    },

    async contentLoaded({content: editions, actions}) {
      drawn = await drawAll(editions, {isBuild, siteUrl: siteConfig.url});
      writeDrawings(derivedDir, drawn);
      const processes = editions.flatMap(({model}) => model.processes);
      writeIfChanged(path.join(derivedDir, 'rollfilter.css'), roleFilterStyles({processes}));
      for (const [index, edition] of editions.entries()) {
        const {maps, diagrams} = drawn[index] ?? {maps: [], diagrams: []};
        const models = editions.map(({model}) => model);
        writePages(derivedDir, edition, {maps, diagrams, year, models});
        await addRoutes(edition.model, actions);
      }
      await addEditions(editions, actions);
    },

    async postBuild({outDir}) {
      const write = (name: string, text: string) =>
        writeIfChanged(path.join(outDir, 'processkartor', name), text);
      for (const {maps, diagrams} of drawn) {
        for (const {id, html} of [...maps, ...diagrams]) write(`${id}.html`, html);
        for (const {id, downloads} of maps) {
          for (const [suffix, text] of Object.entries(downloads)) write(`${id}.${suffix}`, text);
        }
      }
    },

    configureWebpack: (_config, isServer, {currentBundler}) =>
      bundlerConfig({siteDir, derivedDir, maps: isServer || !isBuild ? 'server' : 'client'}, currentBundler),
  };
}

interface DrawOptions {
  readonly isBuild: boolean;
  readonly siteUrl: string;
}

/** Draws the maps and diagrams of all editions, and stops a build on what cannot be drawn. */
async function drawAll(
  editions: readonly LoadedEdition[],
  {isBuild, siteUrl}: DrawOptions,
): Promise<Drawn[]> {
  const drawn: Drawn[] = [];
  for (const {model, pages} of editions) {
    const {diagrams, problems} = await drawDiagrams(pages);
    reportProblems(problems, {isBuild, print});
    drawn.push({maps: drawMaps(model, siteUrl), diagrams});
  }
  return drawn;
}

/**
 * Writes what a page shows, and answers with an address of the file that holds wherever the handbook is built: scripts
 * are named by it.
 */
async function writeData(
  createData: PluginContentLoadedActions['createData'],
  name: string,
  value: unknown,
): Promise<string> {
  const file = await createData(name, JSON.stringify(value));
  // The folders of the plugin and of its instance, and the file.
  return ['@generated', ...file.split(path.sep).slice(-3)].join('/');
}

/** The pages of an edition that are no Markdown. */
async function addRoutes(model: Model, {createData, addRoute}: PluginContentLoadedActions): Promise<void> {
  const {edition} = model;
  const data = (name: string, value: unknown) =>
    writeData(createData, `${name}${edition.base.replaceAll('/', '-')}.json`, value);
  const start = await data('start', startPageData(model));
  const index = await data('index', alphabeticalIndex(model));
  const add = (at: string, component: string, modules: Record<string, string>) =>
    addRoute({path: addressIn(edition, at), exact: true, component, modules});
  add('/', '@theme/StartPage', {start});
  add('/sok', '@theme/SearchPage', {index});
}

/** The list of all editions, and what every page knows of them. */
async function addEditions(
  editions: readonly LoadedEdition[],
  {createData, addRoute, setGlobalData}: PluginContentLoadedActions,
): Promise<void> {
  const models = editions.map(({model}) => model);
  const list = await writeData(createData, 'utgavor.json', editionEntries(models));
  addRoute({path: '/utgavor', exact: true, component: '@theme/EditionsPage', modules: {editions: list}});
  setGlobalData(models.map(({edition}) => knownEdition(edition)));
}

/** The server renders the drawings into the pages; readers' browsers get no copy of them in the scripts. */
function writeDrawings(dir: string, drawn: readonly Drawn[]): void {
  const all = drawn.flatMap(({maps, diagrams}): Pick<DrawnMap, 'id' | 'html'>[] => [...maps, ...diagrams]);
  const byId = Object.fromEntries(all.map(({id, html}) => [id, html]));
  writeIfChanged(path.join(dir, 'kartor.server.js'), `module.exports = ${JSON.stringify(byId)};\n`);
  writeIfChanged(path.join(dir, 'kartor.client.js'), 'module.exports = {};\n');
}
