import {randomUUID} from 'node:crypto';
import {mkdirSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {OutputFile} from './write-embeds.ts';

/**
 * Writes files below a folder. Each is written beside its place and then moved there: two builds at once, or a server
 * that reads meanwhile, see the old file or the new one, never half of one.
 */
export function writeAll(folder: string, files: readonly OutputFile[]): void {
  const folders = new Set(files.map((file) => path.dirname(path.join(folder, file.path))));
  for (const name of folders) mkdirSync(name, {recursive: true});
  for (const file of files) writeWhole(path.join(folder, file.path), file.content);
}

function writeWhole(target: string, content: string | Uint8Array): void {
  const draft = `${target}.${randomUUID()}.tmp`;
  writeFileSync(draft, content);
  renameSync(draft, target);
}
