import {createRequire} from 'node:module';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {hash, readKept, writeKept} from '../kept/kept-file.cjs';

/** What has been made of the sources of diagrams. */
export interface DiagramCache<T> {
  read(source: string): T | undefined;
  write(source: string, made: T): void;
}

/**
 * Keeps what has been made of diagrams in a folder, by the hash of their source and of all code that reads and draws: a
 * change in either gives another name, so that nothing stale is ever read.
 *
 * @param folder for results of one kind
 * @param isWhole whether what a file holds is such a result
 */
export function createDiagramCache<T>(
  folder: string,
  isWhole: (value: unknown) => value is T,
): DiagramCache<T> {
  let version: string | undefined;
  const keyOf = (source: string): string => {
    version ??= rendererVersion();
    return hash([version, source]);
  };
  const fileOf = (key: string): string => path.join(folder, `${key}.json`);
  return {
    read(source) {
      const key = keyOf(source);
      const made = readKept(fileOf(key), key);
      return isWhole(made) ? made : undefined;
    },
    write(source, made) {
      const key = keyOf(source);
      writeKept(fileOf(key), key, made);
    },
  };
}

/** Everything that decides how a diagram is read and looks: this folder's code, the table of letter widths, Mermaid's version. */
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
