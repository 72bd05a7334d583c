import {createHash} from 'node:crypto';
import {createRequire} from 'node:module';
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import type {SvgNode} from './drawing/svg-node.ts';

export interface DrawingCache {
  read(source: string): SvgNode | undefined;
  write(source: string, root: SvgNode): void;
}

/**
 * Keeps finished drawings in a folder, by the hash of their source and of all code that draws: a change in either
 * gives another name, so that nothing stale is ever read.
 */
export function createDrawingCache(folder: string): DrawingCache {
  const version = rendererVersion();
  const fileOf = (source: string) => path.join(folder, `${hash([version, source])}.json`);
  return {
    read(source) {
      try {
        const root: unknown = JSON.parse(readFileSync(fileOf(source), 'utf8'));
        return isSvgNode(root) ? root : undefined;
      } catch {
        return undefined;
      }
    },
    write(source, root) {
      mkdirSync(folder, {recursive: true});
      const file = fileOf(source);
      // Another process may read at the same time: it sees the whole file or none.
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(root));
      renameSync(draft, file);
    },
  };
}

/** Everything that decides how a drawing looks: this folder's code, the table of letter widths, Mermaid's version. */
function rendererVersion(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const code = readdirSync(here, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.(?:ts|cjs)$/.test(file))
    .toSorted()
    .map((file) => path.join(here, file));
  const widths = ['../maps/text/measure.ts', '../maps/text/advance-widths.json'];
  const {resolve} = createRequire(import.meta.url);
  const packages = ['mermaid', 'jsdom'].map((name) => resolve(`${name}/package.json`));
  const files = [...code, ...widths.map((file) => path.join(here, file)), ...packages];
  return hash(files.map((file) => readFileSync(file, 'utf8')));
}

function hash(parts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex').slice(0, 32);
}

function isSvgNode(value: unknown): value is SvgNode {
  return typeof value === 'object' && value !== null && 'name' in value && 'children' in value;
}
