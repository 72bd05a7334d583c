import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {runInNewContext} from 'node:vm';
import {build} from 'esbuild';
import type {SearchPages} from '../quality.ts';
import {fileInPeer, loadPeer} from './load-peer.ts';

/** @easyops-cn/docusaurus-search-local, the best of the plugins, with its own code and its own settings. */
export interface EasyopsPeer {
  readonly search: SearchPages;
  /** The file that its worker fetches. */
  readonly json: string;
  /** Its worker, bundled. */
  readonly worker: Uint8Array;
}

const name = '@easyops-cn/docusaurus-search-local';
const server = `${name}/dist/server/server/utils` as const;
/** What `{language: 'sv'}` means with everything else by default. */
const config = {
  language: ['sv'],
  removeDefaultStopWordFilter: [],
  removeDefaultStemmer: false,
  ignoreCssSelectors: [],
  forceIgnoreNoIndex: false,
  hashed: false,
  searchResultLimits: 8,
  fuzzyMatchingDistance: 1,
};

interface Found {
  readonly document: {readonly u: string};
}
interface Worker {
  /** Base address, context, question, number of results. */
  readonly search: (...input: readonly [string, string, string, number]) => Promise<readonly Found[]>;
}

/** Builds its index of the built pages and starts its worker's code in this process. */
export async function openEasyops(files: ReadonlyMap<string, string>): Promise<EasyopsPeer> {
  const pages = [...files].map(([url, filePath]) => ({url, filePath, type: 'docs'}));
  const documents = await loadPeer(`${server}/scanDocuments.js`).scanDocuments(pages, config);
  const json = JSON.stringify(loadPeer(`${server}/buildIndex.js`).buildIndex(documents, config));
  const bytes = await bundleWorker();
  const worker = startWorker(new TextDecoder().decode(bytes), json);
  return {
    json,
    worker: bytes,
    search: async (query) => {
      const found = await worker.search('/', '', query, config.searchResultLimits);
      return [...new Set(found.map(({document}) => document.u))];
    },
  };
}

async function bundleWorker(): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbok-bench-'));
  loadPeer(`${server}/generate.js`).generate(config, folder);
  const generated = `@generated/${name}/default`;
  const {outputFiles} = await build({
    stdin: {
      contents: `export {SearchWorker} from ${JSON.stringify(fileInPeer(`${name}/dist/client/client/theme/worker.js`))}`,
      resolveDir: folder,
    },
    alias: {[`${generated}/generated-constants.js`]: path.join(folder, 'generated-constants.js')},
    bundle: true,
    minify: true,
    write: false,
    format: 'cjs',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** Runs the worker's code with what it needs of a worker's surroundings. */
function startWorker(code: string, json: string): Worker {
  const exported: {SearchWorker?: new () => Worker} = {};
  const data: unknown = JSON.parse(json);
  const module = {exports: exported};
  runInNewContext(code, {
    module,
    URL,
    fetch: () => Promise.resolve({json: () => Promise.resolve(data)}),
    location: {origin: 'https://handbok.example.se'},
    addEventListener: () => undefined,
  });
  const {SearchWorker} = module.exports;
  if (!SearchWorker) throw new Error(`${name} har inte den form som jämförelsen väntar sig`);
  return new SearchWorker();
}
