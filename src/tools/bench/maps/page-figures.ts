import {brotliCompressSync} from 'node:zlib';
import {chromium, type Browser, type BrowserContext, type Page} from '@playwright/test';
import {launchOptions} from '../../browser/find-browser.ts';
import {serveFolder} from '../site/serve-folder.ts';

/** A built site to measure: where it lies, its pages, and what its maps look like in the page. */
export interface MeasuredSite {
  readonly folder: string;
  readonly mapPage: string;
  readonly textPage: string;
  /** Selector of the drawn map. */
  readonly map: string;
}

/** What a reader's browser makes of a site's page with a map. */
export interface PageFigures {
  /** Scripts of the map page that the text page has not, its own content aside, brotli, bytes. */
  readonly extraScript: number;
  readonly layoutShift: number;
  /** When the map is in view, after the page's text: ms. */
  readonly mapAfterText: number;
  /** When the page's text is in view, ms from the start. */
  readonly textAt: number;
  /** The drawn map's markup, brotli, bytes. */
  readonly mapSize: number;
  /** Whether the map is shown where no script runs. */
  readonly isShownWithoutScript: boolean;
}

/**
 * Runs in the page and notes when text and map are first there to be seen, and how far the layout shifts. Text, since
 * it runs before everything else, in a world without our modules.
 */
function watcher(selector: string): string {
  return `(() => {
    const seen = {shift: 0};
    window.seen = seen;
    const isThere = (found) => (found?.getBoundingClientRect().height ?? 0) > 20;
    const look = () => {
      if (isThere(document.querySelector('article p'))) seen.text ??= performance.now();
      if (isThere(document.querySelector(${JSON.stringify(selector)}))) seen.map ??= performance.now();
      if (seen.map === undefined) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const {value} of list.getEntries()) seen.shift += value;
    }).observe({type: 'layout-shift', buffered: true});
  })()`;
}

/** What the watcher has noted: ms from the start, and the sum of all shifts. */
interface Seen {
  readonly text: number;
  readonly map: number;
  readonly shift: number;
}

type Script = readonly [path: string, text: Buffer];

/** Opens a page as a reader does who reads to its end and then does something; gives the scripts it has loaded. */
async function read(page: Page, url: string, selector: string): Promise<readonly Script[]> {
  const scripts: Promise<Script>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => [new URL(response.url()).pathname, body]));
  });
  await page.goto(url, {waitUntil: 'networkidle'});
  await page.mouse.wheel(0, 600);
  await page.keyboard.press('Tab');
  await page.locator(selector).first().waitFor();
  await page.waitForTimeout(500);
  await page.waitForLoadState('networkidle');
  return Promise.all(scripts);
}

/** Every page has a script with its own content: the text's, not the map's. */
function holdsContent(script: Buffer, address: string): boolean {
  return script.includes(`"permalink":"${address}"`);
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 2});
  return page;
}

async function measureMapPage(browser: Browser, base: string, site: MeasuredSite) {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  await context.addInitScript(watcher(site.map));
  const page = await slowPage(context);
  const scripts = await read(page, base + site.mapPage, site.map);
  const seen = await page.evaluate<Seen>('window.seen');
  const markup = await page
    .locator(site.map)
    .first()
    .evaluate((svg) => svg.outerHTML);
  await context.close();
  return {scripts, seen, markup};
}

async function isShownWithoutScript(browser: Browser, base: string, site: MeasuredSite): Promise<boolean> {
  const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 1280, height: 900}});
  const page = await context.newPage();
  await page.goto(base + site.mapPage);
  const isShown = await page.locator(site.map).first().isVisible();
  await context.close();
  return isShown;
}

async function scriptsOfText(browser: Browser, base: string, site: MeasuredSite): Promise<Set<string>> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const scripts = await read(await context.newPage(), base + site.textPage, 'article p');
  await context.close();
  return new Set(scripts.map(([path]) => path));
}

async function measureOnce(browser: Browser, base: string, site: MeasuredSite): Promise<PageFigures> {
  const known = await scriptsOfText(browser, base, site);
  const {scripts, seen, markup} = await measureMapPage(browser, base, site);
  const extra = scripts.filter(([path, text]) => !known.has(path) && !holdsContent(text, site.mapPage));
  return {
    extraScript: extra.reduce((sum, [, text]) => sum + brotliCompressSync(text).length, 0),
    layoutShift: seen.shift,
    textAt: seen.text,
    mapAfterText: seen.map - seen.text,
    mapSize: brotliCompressSync(markup).length,
    isShownWithoutScript: await isShownWithoutScript(browser, base, site),
  };
}

/** Measures sites in turn, several times, so that what else the machine does meets all of them alike. */
export async function measureSites(
  sites: readonly MeasuredSite[],
  rounds: number,
): Promise<readonly (readonly PageFigures[])[]> {
  const browser = await chromium.launch(launchOptions());
  const served = await Promise.all(sites.map(({folder}) => serveFolder(folder)));
  const figures: PageFigures[][] = sites.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, site] of sites.entries()) {
      figures[index]?.push(await measureOnce(browser, served[index]?.origin ?? '', site));
    }
  }
  for (const {server} of served) server.close();
  await browser.close();
  return figures;
}
