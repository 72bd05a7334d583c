import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';

/** Where the packages that the benchmark compares with are installed, apart from the project's own. */
export const peersFolder = path.join(__dirname, '../site-peers');

/** Installs what the site is compared with, when it is not there. Throws when it cannot be had. */
export function installPeers(): string {
  if (existsSync(path.join(peersFolder, 'node_modules/lighthouse'))) return peersFolder;
  console.error('» installerar det som handboken jämförs med');
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peersFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('Det som handboken jämförs med gick inte att installera (npm ci).');
  return peersFolder;
}
