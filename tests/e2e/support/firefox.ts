import {existsSync} from 'node:fs';
import {type Browser, launch} from 'puppeteer-core';

/** Where Linux distributions, macOS and Windows keep Firefox; HANDBOK_FIREFOX names another. */
const places = [
  process.env['HANDBOK_FIREFOX'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox of this machine; undefined when it has none. */
export function installedFirefox(): string | undefined {
  return places.find((file) => file !== '' && existsSync(file));
}

/** Starts Firefox over WebDriver BiDi: Playwright can only drive a Firefox of its own. */
export async function startFirefox(executablePath: string): Promise<Browser> {
  return launch({browser: 'firefox', executablePath, headless: true});
}
