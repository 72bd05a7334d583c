import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {hash, readKept, writeKept} from '../kept/kept-file.cjs';

/** What earlier builds made, so that a build makes only what has changed. */
export interface KeptResults {
  /**
   * Gives what `make` makes of an input: from the last build, when that made it of the same input, or else made now.
   *
   * @param name of the result within the site; a new one takes the place of the last under the same name
   * @param input everything that decides what is made, besides the code, its settings and the packages
   * @param make must give something that JSON can hold, and the same for the same input
   */
  readonly keep: <T>(name: string, input: readonly string[], make: () => T) => T;
  /** The same for what is made in several steps. */
  readonly keepAwaited: <T>(name: string, input: readonly string[], make: () => Promise<T>) => Promise<T>;
}

/**
 * Keeps results in a folder of the site's packages, where other caches are, one file for each. What was made by another
 * state of the code is as if it were not there.
 *
 * @param root the top of the repository
 */
export function keepResults(root: string): KeptResults {
  const folder = path.join(root, 'node_modules/.cache/handboken');
  const revision = buildRevision(root);
  const open = <T>(name: string, input: readonly string[]) => {
    const file = path.join(folder, `${hash([name])}.json`);
    const key = hash([revision, name, ...input]);
    const found = readKept(file, key);
    // Kept under this very code and input: what was made then is what would be made now.
    const isResult = (value: unknown): value is {readonly result: T} =>
      value !== undefined && value === found;
    return {
      kept: isResult(found) ? found : undefined,
      put: (result: T): T => {
        writeKept(file, key, {result});
        return result;
      },
    };
  };
  return {
    keep<T>(name: string, input: readonly string[], make: () => T): T {
      const {kept, put} = open<T>(name, input);
      return kept ? kept.result : put(make());
    },
    async keepAwaited<T>(name: string, input: readonly string[], make: () => Promise<T>): Promise<T> {
      const {kept, put} = open<T>(name, input);
      return kept ? kept.result : put(await make());
    },
  };
}

/** The files besides our code that decide what a build makes; the last is npm's own list of what is installed. */
const settings = ['docusaurus.config.ts', 'package.json', 'node_modules/.package-lock.json'];

/** Names the state of the code, its settings and the packages. */
function buildRevision(root: string): string {
  const code = readdirSync(path.join(root, 'src'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .toSorted();
  const texts = [...code, ...settings].flatMap((file) => [
    file.replaceAll(path.sep, '/'),
    readText(path.join(root, file)),
  ]);
  return hash([process.version, ...texts]);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
