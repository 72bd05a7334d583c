import {randomUUID} from 'node:crypto';
import {mkdir, rename, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {OutputFile} from './write-embeds.ts';

/**
 * Writes files below a folder. Each is written beside its place and then moved there: two builds at once, or a server
 * that reads meanwhile, see the old file or the new one, never half of one.
 */
export async function writeAll(folder: string, files: readonly OutputFile[]): Promise<void> {
  await Promise.all(files.map((file) => writeWhole(path.join(folder, file.path), file.content)));
}

async function writeWhole(target: string, content: string | Uint8Array): Promise<void> {
  const draft = `${target}.${randomUUID()}.tmp`;
  await mkdir(path.dirname(target), {recursive: true});
  await writeFile(draft, content);
  await rename(draft, target);
}
