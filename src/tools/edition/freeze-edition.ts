import {spawnSync} from 'node:child_process';
import {cpSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {editionChecksum, editionPaths} from '#content/edition-files.ts';
import {draftSource} from '#content/edition-source.ts';
import {draft} from '#model/edition.ts';
import {writeRecord} from '#model/edition-record.ts';
import type {Outcome} from './cut-edition.ts';
import type {EditionRequest} from './read-request.ts';

/** Runs Docusaurus' own command line in a folder of the handbook. */
export function runDocusaurus(root: string, args: readonly string[]): Outcome {
  const program = path.join(root, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? {ok: true} : {ok: false, why: `${stdout}${stderr}`.trim()};
}

/**
 * Makes the files of an edition from the draft in a folder of the handbook: a version of docs and one of processes,
 * the facts they rest on, and the decision data. Leaves half of them when something fails, so run it in a copy.
 */
export function freezeEdition(root: string, {id, decision}: EditionRequest): Outcome {
  for (const command of ['docs:version', 'docs:version:processer']) {
    const outcome = runDocusaurus(root, [command, id]);
    if (!outcome.ok) return outcome;
  }
  const {facts, record} = editionPaths(id);
  cpSync(path.join(root, draftSource(draft).facts), path.join(root, facts));
  const text = writeRecord({...decision, id, checksum: editionChecksum(root, id)});
  writeFileSync(path.join(root, record), text);
  return {ok: true};
}
