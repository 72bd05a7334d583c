import type {Page} from '@playwright/test';

/**
 * Notes what goes wrong on a page, and every request that leaves the site.
 *
 * @param expectedStatus the status that the page itself is to answer with
 * @returns a list that grows while the page is used
 */
export function watchPage(page: Page, origin: string, expectedStatus = 200): readonly string[] {
  const faults: string[] = [];
  // What a policy blocks is an error in the console too, but not in every browser and not for every directive.
  void page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    // A browser logs a page's own 404 as an error; the status is checked below.
    const isExpected = expectedStatus !== 200 && message.text().includes(String(expectedStatus));
    if (message.type() === 'error' && !isExpected)
      faults.push(`konsol: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => faults.push(`skript: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`annan värd: ${url.href}`);
  });
  page.on('requestfailed', (request) => faults.push(`misslyckades: ${request.url()}`));
  page.on('response', (response) => {
    const expected = response.request().isNavigationRequest() ? expectedStatus : 200;
    if (response.status() >= 400 && response.status() !== expected) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
  return faults;
}
