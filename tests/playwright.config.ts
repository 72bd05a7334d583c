import {defineConfig} from '@playwright/test';
import {launchOptions} from '../src/tools/browser/find-browser.ts';

const port = Number(process.env['HANDBOK_TEST_PORT'] ?? 3100);

/** End-to-end tests against the built site, served as in production. Build first: `npm run build`. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  reporter: [['list'], ['json', {outputFile: '../test-results/e2e.json'}]],
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // The list of all sources takes a while to look through on a machine with much else to do.
  timeout: 120_000,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    contextOptions: {reducedMotion: 'reduce'},
    // What a test answers in a server's place counts as a public site, which may not ask this machine for anything.
    launchOptions: launchOptions(['--disable-features=LocalNetworkAccessChecks']),
  },
  webServer: {
    command: 'node node_modules/jiti/bin/jiti.js src/tools/serve.ts',
    cwd: '..',
    url: `http://localhost:${port}/`,
    env: {PORT: String(port)},
    reuseExistingServer: false,
  },
});
