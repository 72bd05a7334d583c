import type {Browser} from '@playwright/test';
import {median} from '../statistics.ts';
import {watchWire, type Wire} from './watch-wire.ts';

/** What the first view of a page costs. */
export interface PageCost extends Wire {
  /** Time that the page's main thread worked, in milliseconds. */
  readonly mainThread: number;
}

/** How often a page is to be opened, for {@link medianCost}. */
export const pageViews = 7;

/** Opens a page in a fresh browser profile. */
export async function weighPage(browser: Browser, url: string): Promise<PageCost> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const wire = await watchWire(devtools);
  await devtools.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.goto(url, {waitUntil: 'networkidle'});
  const {metrics} = await devtools.send('Performance.getMetrics');
  await context.close();
  const mainThread = 1000 * (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0);
  return {...wire(), mainThread};
}

/** What a page costs, by several views: its bytes, which are the same each time, and the median of its time. */
export function medianCost(costs: readonly PageCost[]): PageCost {
  const [first] = costs;
  if (!first) throw new Error('No view was measured.');
  return {...first, mainThread: median(costs.map(({mainThread}) => mainThread))};
}
