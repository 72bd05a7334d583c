import {brotliCompressSync} from 'node:zlib';
import {expect, test, type Locator, type Page, type Response} from '@playwright/test';
import {mapNames} from './support/map-names.ts';
import {startDocusaurus} from './support/start-docusaurus.ts';

const map = '/processer/driftsatta-nytt-system';

/** Where something is drawn, as the browser measures it, px in the window; with its text. */
interface Measured {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where everything that a selector finds in a map stands. */
async function measured(drawn: Locator, selector: string): Promise<Measured[]> {
  return drawn.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const {left, right, top, bottom} = element.getBoundingClientRect();
      return {text: element.textContent ?? '', left, right, top, bottom};
    }),
  );
}

function overlap(a: Measured, b: Measured): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return width > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
}

/** What is wrong with a drawn map, as the browser measures its texts; empty when all is well. */
async function measuredFaults(drawn: Locator): Promise<string[]> {
  const shapes = await measured(drawn, '.k > :is(rect, path)');
  const texts = await measured(drawn, '.k > text');
  const labels = await measured(drawn, 'g[data-roll] > text');
  expect(texts.length).toBeGreaterThan(5);
  expect(shapes).toHaveLength(texts.length);
  const outside = texts.filter((text, index) => {
    const shape = shapes[index] ?? text;
    const beyond = [shape.left - text.left, text.right - shape.right, shape.top - text.top];
    return Math.max(...beyond, text.bottom - shape.bottom) > 0;
  });
  const onBoxes = labels.filter((label) => shapes.some((shape) => overlap(label, shape)));
  const onLabels = labels.filter((label, index) =>
    labels.slice(index + 1).some((other) => overlap(label, other)),
  );
  return [
    ...outside.map(({text}) => `text outside its box: ${text}`),
    ...onBoxes.map(({text}) => `label on box: ${text}`),
    ...onLabels.map(({text}) => `label on label: ${text}`),
  ];
}

/** Size of the map's text as it is shown, px. */
function shownTextSize(svg: SVGSVGElement | HTMLElement): number {
  const scale = svg.getBoundingClientRect().width / Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  return Number.parseFloat(getComputedStyle(svg).fontSize) * scale;
}

test('in a frame of 600 px every map has its texts in their boxes, at 13 px or more, in the order of work', async ({
  page,
}) => {
  await page.setViewportSize({width: 600, height: 800});
  for (const name of mapNames()) {
    await page.goto(`/embed/processer/${name}`);
    const drawn = page.locator('.karta-ram svg.karta');
    await expect(drawn, name).toBeVisible();
    expect(await measuredFaults(drawn), name).toEqual([]);
    expect(await drawn.evaluate(shownTextSize), name).toBeGreaterThanOrEqual(13);
    const order = await drawn.locator('a').evaluateAll((links) => links.map((link) => link.textContent));
    expect(order.map((text) => Number.parseInt(text ?? '', 10))).toEqual(order.map((_, index) => index + 1));
  }
});

test('a scrollbar of the frame does not fold a map with four roles', async ({page}) => {
  await page.setViewportSize({width: 600 - 15, height: 800});
  await page.goto(`/embed${map}`);
  const drawn = page.locator('.karta-ram svg.karta');
  await expect(drawn).toBeVisible();
  expect(await drawn.evaluate(shownTextSize)).toBeGreaterThanOrEqual(13);
});

async function topOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => element.getBoundingClientRect().top);
}

for (const path of [map, `/embed${map}`]) {
  test(`on ${path} the role headings stay in view while the map scrolls`, async ({page}) => {
    await page.setViewportSize({width: 1024, height: 600});
    await page.goto(path);
    const headings = page.locator('.karta-huvud').first();
    await page
      .locator('.karta-ram svg.karta a')
      .nth(8)
      .evaluate((step) => step.scrollIntoView({block: 'center'}));
    const top = await topOf(headings);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(80);
    await expect(headings).toBeInViewport({ratio: 1});
  });
}

test('a map wider than the page scrolls in a frame of its own, with the role headings in view', async ({
  page,
}) => {
  await page.setViewportSize({width: 1024, height: 600});
  await page.goto('/processer/beslutsvag-it-investering');
  const frame = page.locator('.karta-yta');
  await frame.scrollIntoViewIfNeeded();
  await frame.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
  expect(await frame.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0);
  const [frameTop, headTop] = [await topOf(frame), await topOf(page.locator('.karta-huvud').first())];
  expect(Math.abs(headTop - frameTop)).toBeLessThan(2);
});

test('on a phone the steps come first, and the map is behind a button', async ({page}) => {
  await page.setViewportSize({width: 375, height: 812});
  await page.goto(map);
  // Long words of the list of contents can be broken as Swedish breaks them.
  await expect(page.locator('.hb-toc').first()).toContainText('Fastställ system\u00ADför');
  await expect(page.locator('.karta-ram svg.karta')).toBeHidden();
  await expect(page.getByRole('heading', {name: 'Steg för steg'})).toBeVisible();
  await page.getByText('Visa kartan').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.karta-ram svg.karta')).toBeVisible();
});

async function focusedStep(page: Page): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.closest('svg.karta a')?.getAttribute('href'));
}

test('the Tab key goes through the map in the order of work, and Enter leads to the text of a step', async ({
  page,
}) => {
  await page.goto(map);
  const links = page.locator('.karta-ram svg.karta a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await links.first().focus();
  const visited = [await focusedStep(page)];
  for (const _ of addresses.slice(1)) {
    await page.keyboard.press('Tab');
    visited.push(await focusedStep(page));
  }
  expect(visited).toEqual(addresses);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${map}${addresses.at(-1)}`);
  await expect(page.locator(`h3${addresses.at(-1)}`)).toBeInViewport();
});

/** Addresses and texts of the scripts that a page has loaded when its reader has begun to use it. */
async function scriptsOf(page: Page, path: string): Promise<Map<string, Buffer>> {
  const loading: Promise<readonly [string, Buffer]>[] = [];
  const note = (response: Response): void => {
    if (response.request().resourceType() !== 'script') return;
    loading.push(response.body().then((text) => [response.url(), text]));
  };
  page.on('response', note);
  await page.goto(path);
  await startDocusaurus(page);
  await page.waitForLoadState('networkidle');
  page.off('response', note);
  return new Map(await Promise.all(loading));
}

test('a page with a map loads at most 3 KB more of scripts than a page of text, its own text aside', async ({
  browser,
  baseURL,
}) => {
  const open = async (path: string) => {
    const context = await browser.newContext();
    const scripts = await scriptsOf(await context.newPage(), `${baseURL}${path}`);
    await context.close();
    return scripts;
  };
  const text = await open('/roller/systemagare');
  const others = [...(await open(map))].filter(([url]) => !text.has(url));
  const extra = others.filter(([, script]) => !script.includes(`"permalink":"${map}"`));
  const sizes = extra.map(([, script]) => brotliCompressSync(script).length);
  expect(others.length - extra.length, 'the script with the page’s own text').toBe(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3072);
});
