import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync} from 'node:fs';
import path from 'node:path';

/** What the benchmark compares with is not the handbook's: it is installed here, where git does not look. */
const folder = path.resolve('node_modules/.cache/bench-peers');

/**
 * Installs what the benchmark compares with (peers/package.json), unless it is there already.
 * Returns the folder that holds its node_modules. Throws where npm cannot install.
 */
export function installPeers(): string {
  mkdirSync(folder, {recursive: true});
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(__dirname, 'peers', name), path.join(folder, name));
  }
  // npm sees by itself whether what is installed is what the lock file says.
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], folder);
  return folder;
}

/** Runs a command to its end. Throws with what it printed when it fails. */
export function run(command: string, args: readonly string[], cwd: string): void {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd, encoding: 'utf8'});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} misslyckades:\n${stdout}\n${stderr}`);
}
