import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {editionPaths, versionLists} from '#content/edition-files.ts';
import type {Outcome, Workspace} from './cut-edition.ts';
import {freezeEdition, runDocusaurus} from './freeze-edition.ts';

/**
 * Copies what is committed to a folder of its own, where an edition can be made and tried.
 *
 * @param root the top of the repository
 * @param build builds the handbook in a folder
 */
export function openWorkspace(root: string, build = buildSite): Workspace {
  const copy = mkdtempSync(path.join(tmpdir(), 'handbok-utgava-'));
  execFileSync('git', ['clone', '--quiet', '--shared', root, copy]);
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return {
    freeze: async (request) => freezeEdition(copy, request),
    build: async () => build(copy),
    place: async (id) => placeEdition(copy, root, id),
    remove: async () => rmSync(copy, {recursive: true, force: true}),
  };
}

function buildSite(root: string): Outcome {
  const outcome = runDocusaurus(root, ['build']);
  if (outcome.ok) return outcome;
  return {ok: false, why: `Handboken gick inte att bygga med den nya utgåvan:\n${outcome.why}`};
}

/** Copies an edition's files from one folder to another. What is there already when a copy fails is taken back. */
export function placeEdition(from: string, to: string, id: string): Outcome {
  const {docs, processes, sidebars} = editionPaths(id);
  const added = [docs, processes, ...sidebars];
  const lists = versionLists.map((name) => path.join(to, name));
  const before = lists.map((file) => (existsSync(file) ? readFileSync(file) : undefined));
  try {
    // The lists come last: until they name the edition, it is not there for anyone.
    for (const name of [...added, ...versionLists]) {
      cpSync(path.join(from, name), path.join(to, name), {recursive: true});
    }
    return {ok: true};
  } catch (error) {
    for (const name of added) rmSync(path.join(to, name), {recursive: true, force: true});
    for (const [index, content] of before.entries()) {
      const list = lists[index] ?? '';
      if (content === undefined) rmSync(list, {force: true});
      else writeFileSync(list, content);
    }
    const reason = error instanceof Error ? error.message : String(error);
    return {ok: false, why: `Utgåvans filer gick inte att lägga på plats: ${reason}`};
  }
}
