import {spawnSync} from 'node:child_process';
import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {linkPackages} from '../../../src/tools/copy/link-packages.ts';

/** A copy of the handbook's source in which a test may break things. */
export interface FaultyCopy {
  /** Replaces text in a file of the copy. Throws when the text is not there. */
  readonly replace: (file: string, from: string, to: string) => void;
  /** Adds text to the end of a file of the copy and returns the 1-based line where it begins. */
  readonly append: (file: string, text: string) => number;
  /** Runs a command of node_modules in the copy. */
  readonly run: (
    command: string,
    args: readonly string[],
  ) => {readonly status: number; readonly output: string};
  /** Where the copy is. */
  readonly root: string;
  readonly remove: () => void;
}

const source = [
  'docs',
  'processes',
  'src',
  'static',
  'docusaurus.config.ts',
  'package.json',
  'tsconfig.json',
];

export function copyHandbook(): FaultyCopy {
  const root = mkdtempSync(path.join(tmpdir(), 'handbok-'));
  for (const name of source) cpSync(name, path.join(root, name), {recursive: true});
  linkPackages('.', root);
  const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
  return {
    root,
    replace(file, from, to) {
      if (!read(file).includes(from)) throw new Error(`${file} has no "${from}"`);
      writeFileSync(path.join(root, file), read(file).replace(from, to));
    },
    append(file, text) {
      const line = read(file).split('\n').length;
      appendFileSync(path.join(root, file), text);
      return line;
    },
    run(command, args) {
      const cli = path.join(root, 'node_modules', command);
      const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {
        cwd: root,
        encoding: 'utf8',
      });
      return {status: status ?? 1, output: stdout + stderr};
    },
    remove: () => rmSync(root, {recursive: true, force: true}),
  };
}
