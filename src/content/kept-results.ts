import {createHash, randomUUID} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';

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
}

/**
 * Keeps results in a folder of the site's packages, where other caches are. Each is one file that tells by a checksum what
 * it was made of and whether it is whole: one that is damaged, or of another state of the code, is as if it were not
 * there. Files are replaced as a whole, so two builds at once may share the folder.
 *
 * @param root the top of the repository
 */
export function keepResults(root: string): KeptResults {
  const folder = path.join(root, 'node_modules/.cache/handboken');
  const revision = buildRevision(root);
  return {
    keep<T>(name: string, input: readonly string[], make: () => T): T {
      const file = path.join(folder, `${hash([name])}.json`);
      const key = hash([revision, name, ...input]);
      const kept = readKept(file);
      // Of this very code and input: what was made then is what would be made now.
      const isSame = (value: unknown): value is {readonly result: T} =>
        value !== undefined && kept?.key === key;
      if (isSame(kept?.value)) return kept.value.result;
      const result = make();
      const text = JSON.stringify({result});
      writeWhole(file, `${key} ${hash([text])}\n${text}`);
      return result;
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

/** What a file holds, and the key that it was kept under; undefined when it is damaged. */
function readKept(file: string): {readonly key: string; readonly value: unknown} | undefined {
  const [head = '', text = ''] = readText(file).split('\n');
  const [key = '', sum] = head.split(' ');
  return sum === hash([text]) ? {key, value: JSON.parse(text)} : undefined;
}

function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), {recursive: true});
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

function hash(parts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part).update('\0');
  return sum.digest('hex').slice(0, 32);
}
