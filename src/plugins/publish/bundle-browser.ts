import {createHash} from 'node:crypto';
import path from 'node:path';
import {build, type BuildOptions} from 'esbuild';
import type {ClientFiles} from '../../light/head.ts';

/** A script for readers' browsers. */
export interface BrowserFile {
  /** Address on the site; carries a hash of the content, so that it may be cached for ever. */
  readonly path: string;
  readonly content: Uint8Array;
}

export interface BrowserBundle {
  readonly files: readonly BrowserFile[];
  /** Address of the one script that every page has; it loads the others where they are needed. */
  readonly entry: string;
}

const folder = path.join(__dirname, '../../browser');

/** Below /assets, which servers let browsers keep (src/tools/server/response-headers.ts). */
const address = '/assets/skript';

/** Without eval and inline code, so that a policy of `script-src 'self'` holds. */
const options = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: 'es2022',
  legalComments: 'none',
  charset: 'utf8',
} satisfies BuildOptions;

/** Text of a constant for the bundler: a string that the code gets in a name's place. */
function constant(value: string): string {
  return JSON.stringify(value);
}

async function bundle(entry: string, name: string, more: BuildOptions): Promise<BrowserFile> {
  const {outputFiles} = await build({
    ...options,
    ...more,
    entryPoints: [path.join(folder, entry)],
    write: false,
  });
  const content = outputFiles[0]?.contents;
  if (!content) throw new Error(`esbuild gave no file for ${entry}`);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return {path: `${address}/${name}.${hash}.js`, content};
}

/**
 * Bundles the small scripts of src/browser. Rejects when the code does not build.
 *
 * @param searchClient address of the search's own client (search/build/bundle.ts), which the entry loads on demand
 */
export async function bundleBrowser(searchClient: string): Promise<BrowserBundle> {
  const checklist = await bundle('checklist/checklist-module.ts', 'checklista', {
    globalName: 'handbokChecklista',
  });
  const roleFilter = await bundle('role-filter/role-filter-module.ts', 'rollfilter', {
    globalName: 'handbokRollfilter',
  });
  const entry = await bundle('main.ts', 'handboken', {
    define: {
      checklistFile: constant(checklist.path),
      roleFilterFile: constant(roleFilter.path),
      clientFile: constant(searchClient),
      // The search resolves its client's address against its own; a full path needs the origin alone.
      'import.meta.url': 'location.href',
    },
  });
  return {files: [entry, checklist, roleFilter], entry: entry.path};
}

/** Address of the script that starts Docusaurus: always the same, so that no page changes when its content does. */
export const startAddress = '/start.js';

/**
 * Bundles the script that starts Docusaurus. Rejects when the code does not build.
 *
 * @param client Docusaurus's own files, as its pages named them
 */
export async function bundleStart({scripts, styles}: ClientFiles): Promise<BrowserFile> {
  const {content} = await bundle('docusaurus/start-module.ts', 'start', {
    globalName: 'handbokStart',
    define: {clientScripts: JSON.stringify(scripts), clientStyles: JSON.stringify(styles)},
  });
  return {path: startAddress, content};
}
