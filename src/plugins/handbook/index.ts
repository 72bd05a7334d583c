import path from 'node:path';
import type {LoadContext, Plugin, PluginContentLoadedActions} from '@docusaurus/types';
import {checkEditions} from '#content/check-editions.ts';
import {keepResults} from '#content/kept-results.ts';
import {loadEditions, type LoadedEdition} from '#content/load-handbook.ts';
import {siteEditions} from '#content/site-editions.ts';
import type {Problem} from '#shared/problem.ts';
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
import {createPreviewReport} from './preview-report.ts';
import {startPageData} from './start-page.ts';
import {stopOnErrors} from './stop-on-errors.ts';
import {leanPostCss} from './lean-post-css.ts';
import {writePages, type Drawn} from './write-pages.ts';

/** Reads the handbook, stops on what does not add up, and derives every page's views from the model. */
export default function handbookPlugin(context: LoadContext): Plugin<readonly LoadedEdition[]> {
  const {siteDir, siteConfig, generatedFilesDir} = context;
  const derivedDir = path.join(generatedFilesDir, 'handboken');
  const isBuild = process.env['NODE_ENV'] === 'production';
  const sources = siteEditions(siteDir);
  const kept = keepResults(siteDir);
  const year = buildYear(process.env, new Date());
  const tell = isBuild ? stopOnErrors : previewProblems(derivedDir);
  let found: readonly Problem[] = [];
  let drawn: readonly DrawnEdition[] = [];
  return {
    name: 'handboken',
    getThemePath: () => path.join(__dirname, 'theme'),
    getClientModules: () => [
      path.join(derivedDir, 'rollfilter.css'),
      ...(isBuild ? [] : [path.join(__dirname, '../../css/preview.css')]),
    ],
    getPathsToWatch: () =>
      sources.flatMap(({folders}) => Object.values(folders).map((folder) => `${siteDir}/${folder}/**/*.md`)),

    async loadContent() {
      const editions = await loadEditions(siteDir, sources, kept);
      // A decided edition was checked when it was decided; the rules may have become stricter since.
      const draft = editions.find(({model}) => model.edition.decision === undefined);
      found = [...(draft?.problems ?? []), ...checkEditions(siteDir)];
      if (isBuild) stopOnErrors(found);
      return editions;
    },

    async contentLoaded({content: editions, actions}) {
      drawn = await drawAll(editions, siteConfig.url);
      tell([...found, ...drawn.flatMap(({problems}) => problems)]);
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

    postBuild: async ({outDir}) => writeMaps(path.join(outDir, 'processkartor'), drawn),

    configurePostCss: leanPostCss,

    configureWebpack: (_config, isServer, {currentBundler}) =>
      bundlerConfig(
        {siteDir, derivedDir, isBuild, maps: isServer || !isBuild ? 'server' : 'client'},
        currentBundler,
      ),
  };
}

/** The drawings as files of their own. */
function writeMaps(dir: string, drawn: readonly Drawn[]): void {
  const write = (name: string, text: string) => writeIfChanged(path.join(dir, name), text);
  for (const {maps, diagrams} of drawn) {
    for (const {id, html} of [...maps, ...diagrams]) write(`${id}.html`, html);
    for (const {id, downloads} of maps) {
      for (const [suffix, text] of Object.entries(downloads)) write(`${id}.${suffix}`, text);
    }
  }
}

/** Shows an editor the problems at each save: in the terminal, and the errors on the page (theme/PreviewProblems). */
function previewProblems(dir: string): (problems: readonly Problem[]) => void {
  const report = createPreviewReport((text) => process.stderr.write(text));
  return (problems) => {
    report(problems);
    const errors = problems.filter(({severity}) => severity === 'error');
    writeIfChanged(path.join(dir, 'fel.json'), JSON.stringify(errors));
  };
}

interface DrawnEdition extends Drawn {
  readonly problems: readonly Problem[];
}

/** Draws the maps and diagrams of all editions; what cannot be drawn is among the problems. */
async function drawAll(editions: readonly LoadedEdition[], siteUrl: string): Promise<DrawnEdition[]> {
  const drawn: DrawnEdition[] = [];
  for (const {model, pages} of editions) {
    drawn.push({maps: drawMaps(model, siteUrl), ...(await drawDiagrams(pages))});
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
