import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** What the benchmarks compare with, by topic: sites and the tools that weigh them, and searches. */
type Peers = 'sidor' | 'sok';

/** What npm leaves behind when it has installed everything. */
const done = 'node_modules/.package-lock.json';

/** Which packages a topic needs: package.json and its lock. */
function listFolder(peers: Peers): string {
  return path.join(__dirname, 'peers', peers);
}

/** Where they are installed: out of `src`, all of whose TypeScript goes into a build. */
export function peersFolder(peers: Peers): string {
  return path.join(__dirname, '../../../node_modules/.cache/peers', peers);
}

/** Whether they are installed, in the versions that the lock names. */
function areInstalled(peers: Peers): boolean {
  if (!existsSync(path.join(peersFolder(peers), done))) return false;
  const [listed, installed] = [listFolder(peers), peersFolder(peers)].map((folder) =>
    readFileSync(path.join(folder, 'package-lock.json'), 'utf8'),
  );
  return listed === installed;
}

/**
 * Installs what a topic compares with, unless it is there already. Returns the folder that holds its node_modules.
 * Throws where npm cannot install.
 */
export function installPeers(peers: Peers): string {
  const folder = peersFolder(peers);
  if (areInstalled(peers)) return folder;
  console.error('» hämtar det som jämförs med');
  cpSync(listFolder(peers), folder, {recursive: true});
  // Searches are made for other versions of Docusaurus than the stub that stands in for it.
  run('npm', ['ci', '--legacy-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  return folder;
}

/** Runs a command to its end. Throws with what it printed when it fails. */
export function run(command: string, args: readonly string[], cwd: string): void {
  const shell = process.platform === 'win32';
  const {status, stdout, stderr} = spawnSync(command, args, {cwd, encoding: 'utf8', shell});
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} misslyckades:\n${stdout}\n${stderr}`);
}
