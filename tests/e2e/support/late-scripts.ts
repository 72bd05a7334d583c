import type {BrowserContext, Page} from '@playwright/test';

/** What happens to the site's scripts, in milliseconds of delay; Docusaurus's, the search's and our own alike. */
export const scriptCases = ['come', 'come 5 seconds late', 'fail', 'are off'] as const;

const delay = 5000;

export async function setScripts(
  context: BrowserContext,
  scripts: (typeof scriptCases)[number],
): Promise<void> {
  if (scripts === 'come' || scripts === 'are off') return;
  await context.route(/\.js$/, async (route) => {
    if (scripts === 'fail') return route.abort();
    await new Promise((resolve) => {
      setTimeout(resolve, delay);
    });
    // The reader may have moved on.
    return route.continue().catch(() => undefined);
  });
}

/** Opens a page as a reader meets it who does not wait for scripts. */
export async function openAtOnce(page: Page, path: string): Promise<void> {
  await page.goto(path, {waitUntil: 'commit'});
  await page.locator('.hb-fot').waitFor();
}
