import {existsSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {readManifest, type SearchEdition, type SearchManifest} from '../search/core/manifest.ts';

/** The search of a built site, as commands read it. */
export interface BuiltSearch {
  readonly edition: SearchEdition;
  /** Name of the edition's index file, for `load`. */
  readonly index: string;
  readonly load: (file: string) => Promise<Uint8Array>;
  readonly decodeText: (bytes: Uint8Array) => string;
}

/**
 * Opens the search of a built site. Throws with a Swedish message when there is none.
 *
 * @param folder the folder with `manifest.json`
 * @param edition id of an edition; the valid one if left out
 */
export function openBuiltSearch(folder: string, edition?: string): BuiltSearch {
  const {editions} = readBuiltManifest(folder);
  const found = editions.find(({id}) => edition === undefined || id === edition);
  if (!found) throw new Error(`Utgåvan "${edition ?? ''}" finns inte i sökningen`);
  const base = path.join(folder, path.dirname(found.index));
  return {
    edition: found,
    index: path.basename(found.index),
    load: (file) => readFile(path.join(base, file)),
    decodeText: (bytes) => new TextDecoder().decode(bytes),
  };
}

function readBuiltManifest(folder: string): SearchManifest {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${file} finns inte. Bygg först handboken: npm run build`);
  const manifest = readManifest(parse(readFileSync(file, 'utf8')));
  if (!manifest) throw new Error(`${file} är skadad. Bygg handboken på nytt: npm run build`);
  return manifest;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
