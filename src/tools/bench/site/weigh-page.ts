import type {Browser} from '@playwright/test';
import {median} from '../statistics.ts';
import {watchWire, type Wire} from './watch-wire.ts';

/** What the first view of a page costs. */
export interface PageCost extends Wire {
  /** Time that the page's main thread worked, in milliseconds; the median of several views. */
  readonly mainThread: number;
}

const views = 5;

async function viewOnce(browser: Browser, url: string): Promise<PageCost> {
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

/** Opens a page several times in a fresh browser profile each. */
export async function weighPage(browser: Browser, url: string): Promise<PageCost> {
  const costs: PageCost[] = [];
  for (let view = 0; view < views; view += 1) costs.push(await viewOnce(browser, url));
  const [first] = costs;
  if (!first) throw new Error('No view was measured.');
  return {...first, mainThread: median(costs.map(({mainThread}) => mainThread))};
}
