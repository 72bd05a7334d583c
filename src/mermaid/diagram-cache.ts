import {createHash} from 'node:crypto';
import {createRequire} from 'node:module';
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

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
  const fileOf = (source: string) => {
    version ??= rendererVersion();
    return path.join(folder, `${hash([version, source])}.json`);
  };
  return {
    read(source) {
      try {
        const made: unknown = JSON.parse(readFileSync(fileOf(source), 'utf8'));
        return isWhole(made) ? made : undefined;
      } catch {
        return undefined;
      }
    },
    write(source, made) {
      mkdirSync(folder, {recursive: true});
      const file = fileOf(source);
      // Another process may read at the same time: it sees the whole file or none.
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(made));
      renameSync(draft, file);
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

function hash(parts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex').slice(0, 32);
}
