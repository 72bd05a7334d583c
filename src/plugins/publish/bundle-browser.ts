import path from 'node:path';
import type {ClientFiles} from '../../light/head.ts';
import {type BrowserFile, bundleScript} from './bundle-script.ts';

export interface BrowserBundle {
  readonly files: readonly BrowserFile[];
  /** Address of the one script that every page has; it loads the others where they are needed. */
  readonly entry: string;
  /** Address of the part of it that pages in frames need, where they have a checklist or a choice of role. */
  readonly elements: string;
}

const folder = path.join(__dirname, '../../browser');

/** Below /assets, which servers let browsers keep (src/tools/server/response-headers.ts). */
const address = '/assets/skript';

const addressOf = (name: string) => `${address}/${name}`;
const entryOf = (name: string) => path.join(folder, name);

/**
 * Bundles the small scripts of src/browser. Rejects when the code does not build.
 *
 * @param searchClient address of the search's own client (search/build/bundle.ts), which the entry loads on demand
 */
export async function bundleBrowser(searchClient: string): Promise<BrowserBundle> {
  const checklist = await bundleScript({
    entry: entryOf('checklist/checklist-module.ts'),
    address: addressOf('checklista'),
    more: {globalName: 'handbok.checklista'},
  });
  const roleFilter = await bundleScript({
    entry: entryOf('role-filter/role-filter-module.ts'),
    address: addressOf('rollfilter'),
    more: {globalName: 'handbok.rollfilter'},
  });
  const constants = {checklistFile: checklist.path, roleFilterFile: roleFilter.path};
  const elements = await bundleScript({
    entry: entryOf('elements-module.ts'),
    address: addressOf('delar'),
    constants,
  });
  const entry = await bundleScript({
    entry: entryOf('main.ts'),
    address: addressOf('handboken'),
    constants: {...constants, clientFile: searchClient},
    // The search resolves its client's address against its own; a full path needs the origin alone.
    more: {define: {'import.meta.url': 'location.href'}},
  });
  return {
    files: [entry, elements, checklist, roleFilter],
    entry: entry.path,
    elements: elements.path,
  };
}

/** Address of the script that starts Docusaurus: always the same, so that no page changes when its content does. */
export const startAddress = '/start.js';

/** Bundles the script that starts Docusaurus, with names for its files. Rejects when the code does not build. */
export function bundleStart(): Promise<BrowserFile> {
  return bundleScript({
    entry: entryOf('docusaurus/start-module.ts'),
    address: startAddress,
    more: {globalName: 'handbokStart'},
  });
}

/**
 * The script that starts Docusaurus. The files are put in last: esbuild shortens names by how common each letter is,
 * those of the files' hashes too.
 *
 * @param bundled what {@link bundleStart} gave
 * @param client Docusaurus's own files, as its pages named them
 */
export function startScript({content}: BrowserFile, {scripts, styles}: ClientFiles): BrowserFile {
  const text = content
    .replaceAll('clientScripts', () => JSON.stringify(scripts))
    .replaceAll('clientStyles', () => JSON.stringify(styles));
  return {path: startAddress, content: text};
}
