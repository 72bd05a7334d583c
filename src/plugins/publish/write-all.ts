import {randomUUID} from 'node:crypto';
import {mkdirSync} from 'node:fs';
import {rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {OutputFile} from './write-embeds.ts';

/**
 * Writes files below a folder. Each is written beside its place and then moved there: two builds at once, or a server
 * that reads meanwhile, see the old file or the new one, never half of one.
 */
export async function writeAll(folder: string, files: readonly OutputFile[]): Promise<void> {
  const folders = new Set(files.map((file) => path.dirname(path.join(folder, file.path))));
  for (const name of folders) mkdirSync(name, {recursive: true});
  await Promise.all(files.map((file) => writeWhole(path.join(folder, file.path), file.content)));
}

async function writeWhole(target: string, content: string | Uint8Array): Promise<void> {
  const draft = `${target}.${randomUUID()}.tmp`;
  await writeFile(draft, content);
  await rename(draft, target);
}
