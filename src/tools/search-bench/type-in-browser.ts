import type {Browser, CDPSession, Page} from '@playwright/test';
import {serveFolder} from '../bench/site/serve-folder.ts';

/** So long (ms) after a key everything that it started is over. */
const settled = 120;

/** What one key costs the page's main thread, in CPU milliseconds; what the worker does is not in it. */
export interface KeyCost {
  /** Scripts, styles and layout: what the search asks the browser to do. */
  readonly work: number;
  /** Everything, also painting and what any field costs. */
  readonly whole: number;
}

export interface TypingInput {
  readonly folder: string;
  readonly queries: readonly string[];
  /** Whether the page's scripts run; without them, it is what any field costs. */
  readonly hasScripts: boolean;
}

/** Types the questions into the field of the header and measures each key. */
export async function timeMainThread(
  browser: Browser,
  {folder, queries, hasScripts}: TypingInput,
): Promise<KeyCost[]> {
  const {origin, server} = await serveFolder(folder);
  const page = await browser.newPage();
  try {
    if (!hasScripts) await page.route('**/*.js', async (route) => route.abort());
    await page.goto(`${origin}/roller`);
    const field = page.locator('header input[name=q]').first();
    await field.fill('kdl');
    if (hasScripts) await page.getByRole('option').first().waitFor();
    return await typeQueries(page, queries);
  } finally {
    await page.close();
    server.close();
  }
}

async function typeQueries(page: Page, queries: readonly string[]): Promise<KeyCost[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  const field = page.locator('header input[name=q]').first();
  const costs: KeyCost[] = [];
  for (const query of queries) {
    await field.fill('');
    await page.waitForTimeout(settled);
    for (const key of query) {
      const before = await costSoFar(cdp);
      await page.keyboard.insertText(key);
      await page.waitForTimeout(settled);
      const {work, whole} = await costSoFar(cdp);
      costs.push({work: work - before.work, whole: whole - before.whole});
    }
  }
  return costs;
}

const works = new Set(['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']);

async function costSoFar(cdp: CDPSession): Promise<KeyCost> {
  const {metrics} = await cdp.send('Performance.getMetrics');
  const sum = (isCounted: (name: string) => boolean) =>
    metrics.reduce((total, {name, value}) => total + (isCounted(name) ? 1_000 * value : 0), 0);
  return {work: sum((name) => works.has(name)), whole: sum((name) => name === 'TaskDuration')};
}
