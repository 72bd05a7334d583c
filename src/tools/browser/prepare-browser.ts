import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {installedBrowsers, launchArguments} from './find-browser.ts';

const minute = 60_000;

/** Whether the browser really starts: a file in place may lack libraries, or be a mere signpost to a snap. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({executablePath, args: launchArguments(), timeout: minute});
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(): Promise<string | undefined> {
  for (const browser of installedBrowsers()) {
    // One after the other: the first that starts is wanted, not all of them.
    if (await starts(browser)) return browser;
  }
  return undefined;
}

function run(command: string, args: readonly string[], minutes: number): boolean {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  return spawnSync(command, args, {stdio: 'ignore', timeout: minutes * minute, env}).status === 0;
}

function downloadWithPlaywright(): boolean {
  console.log('» Hämtar Chromium till testerna (cirka 180 MB, en gång).');
  return run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], 5);
}

function installWithApt(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log('» Installerar Chromium med apt-get.');
  run('apt-get', ['update'], 5);
  return run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], 10);
}

/**
 * Finds a browser for the tests, or gets one.
 *
 * @returns the path of a browser that starts; undefined when there is none and none could be had
 */
export async function prepareBrowser(): Promise<string | undefined> {
  const present = await firstThatStarts();
  if (present !== undefined) return present;
  for (const get of [downloadWithPlaywright, installWithApt]) {
    const browser = get() ? await firstThatStarts() : undefined;
    if (browser !== undefined) return browser;
  }
  return undefined;
}
