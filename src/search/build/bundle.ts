import {createHash} from 'node:crypto';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';

/** A script or style sheet; `path` is relative to the folder of the search's files. */
interface BundledFile {
  readonly path: string;
  readonly text: string;
}

/** The browsers' part of the search, as files for the search folder. */
export interface SearchBundle {
  readonly files: readonly BundledFile[];
  /** Small script for every page: waits until a reader goes to a search field, then loads the client. */
  readonly starter: string;
  /** ES module with the combobox and the page of results; also for hosts that start the search themselves. */
  readonly client: string;
  /** ES module and worker: the search itself. Goes into the manifest. */
  readonly engine: string;
}

const entryPath = (entry: string) => fileURLToPath(new URL(`../browser/${entry}`, import.meta.url));
const resolve = createRequire(import.meta.url).resolve;

/** As package.json's browserslist: modules in workers need Firefox 114. */
const target = ['chrome110', 'firefox115', 'safari16'];

/**
 * Bundles the browsers' part, without eval and WebAssembly, so that a policy of `script-src 'self'; worker-src 'self'`
 * holds. Names carry a hash of the content. Rejects when the code does not build.
 */
export async function bundleSearch(): Promise<SearchBundle> {
  const engine = await bundle('engine-module.ts', 'motor');
  const styles = await bundle('../../css/search-alone.css', 'lista');
  const client = await bundle('client-module.ts', 'klient', {stylesFile: styles.path});
  const starter = await bundle('starter-module.ts', 'start', {clientFile: client.path});
  return {
    files: [engine, client, starter, styles],
    starter: starter.path,
    client: client.path,
    engine: engine.path,
  };
}

async function bundle(
  entry: string,
  name: string,
  constants: Readonly<Record<string, string>> = {},
): Promise<BundledFile> {
  const values = Object.entries(constants).map(([key, value]) => [key, JSON.stringify(value)]);
  const result = await build({
    entryPoints: [entryPath(entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target,
    legalComments: 'none',
    charset: 'utf8',
    define: Object.fromEntries(values),
    plugins: [minifiedLunr],
  });
  const text = result.outputFiles[0]?.text;
  if (text === undefined) throw new Error(`esbuild gave no file for ${entry}`);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return {path: `${name}.${hash}${path.extname(entry) === '.css' ? '.css' : '.js'}`, text};
}

/** lunr's own minified file is 400 bytes smaller than what esbuild makes of lunr.js. */
const minifiedLunr: Plugin = {
  name: 'minified-lunr',
  setup(setup) {
    setup.onResolve({filter: /^lunr$/}, () => ({path: resolve('lunr/lunr.min.js')}));
  },
};
