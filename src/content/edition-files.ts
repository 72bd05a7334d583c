import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** Where Docusaurus keeps the version of an edition, and what we keep beside it; all paths from the top of the repository. */
export interface EditionPaths {
  readonly docs: string;
  readonly processes: string;
  /** Decision data. */
  readonly record: string;
  readonly facts: string;
  /** Menus. */
  readonly sidebars: readonly string[];
}

/** The lists of editions, latest first, that Docusaurus keeps for docs and for processes. */
export const versionLists = ['versions.json', 'processer_versions.json'] as const;

export function editionPaths(id: string): EditionPaths {
  const docs = `versioned_docs/version-${id}`;
  return {
    docs,
    processes: `processer_versioned_docs/version-${id}`,
    record: `${docs}/utgava.yaml`,
    facts: `${docs}/fakta.yaml`,
    sidebars: ['', 'processer_'].map((prefix) => `${prefix}versioned_sidebars/version-${id}-sidebars.json`),
  };
}

/** Ids of the editions that Docusaurus knows, latest first. Throws when its list is damaged: it is not editors' text. */
export function editionIds(root: string): string[] {
  const file = path.join(root, versionLists[0]);
  if (!existsSync(file)) return [];
  const ids: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (Array.isArray(ids) && ids.every((id) => typeof id === 'string')) return ids;
  throw new Error(`${versionLists[0]} is no list of names`);
}

/** Files below a folder in order of name, as paths from it with forward slashes; none when there is no folder. */
export function filesBelow(root: string, folder: string): string[] {
  const top = path.join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(top, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}

/** Checksum of everything that an edition consists of but its decision data; line ends do not count. */
export function editionChecksum(root: string, id: string): string {
  const {docs, processes, record, sidebars} = editionPaths(id);
  const files = [docs, processes].flatMap((folder) =>
    filesBelow(root, folder).map((name) => `${folder}/${name}`),
  );
  const hash = createHash('sha256');
  for (const file of [...files, ...sidebars].filter((name) => name !== record)) {
    const target = path.join(root, file);
    const content = existsSync(target) ? readFileSync(target, 'latin1').replaceAll('\r\n', '\n') : '';
    hash.update(`${file}\0${content.length}\0`).update(content, 'latin1');
  }
  return hash.digest('hex');
}
