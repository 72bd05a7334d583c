import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';

/** Where Linux distributions keep Chromium or Chrome. */
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Browsers that are on this machine, best first: the one asked for, Playwright's own, the system's. */
export function installedBrowsers(): string[] {
  const asked = process.env['HANDBOK_CHROMIUM'];
  const wished = [...(asked ? [asked] : []), chromium.executablePath(), ...systemBrowsers];
  return wished.filter((file) => existsSync(file));
}

/** Chromium refuses to start with its sandbox as root, which is who runs a container. */
export function launchArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** How Playwright is to start the best browser of this machine, with further arguments; its own when it has none. */
export function launchOptions(more: readonly string[] = []): {args: string[]; executablePath?: string} {
  const [executablePath] = installedBrowsers();
  return {args: [...launchArguments(), ...more], ...(executablePath === undefined ? {} : {executablePath})};
}
