import {expect, test, type Page} from '@playwright/test';
import {faultsInEveryView, faultsInTwoViews} from './support/accessibility.ts';
import {englishPatterns, readableTexts} from './support/english.ts';
import {startDocusaurus} from './support/start-docusaurus.ts';
import {sitePaths} from './support/site-paths.ts';
import {watchPage} from './support/watch-page.ts';

const english = englishPatterns();

/** The part of the handbook that a page is of; the part's own first page is a part of its own. */
function partOf(path: string): string {
  const [, part = '', ...below] = path.split('/');
  return below.length > 0 ? `${part}/…` : part;
}

/** One page of each part, which stands for the others in what is around their texts. */
function onePerPart(paths: readonly string[]): Set<string> {
  return new Set(new Map(paths.map((path) => [partOf(path), path])).values());
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  for (const width of [320, 375, 768, 1440]) {
    await page.setViewportSize({width, height: 800});
    const overflow = await page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect.soft(overflow, `sidan är bredare än ${width} px`).toBeLessThanOrEqual(0);
  }
}

async function expectSwedish(page: Page): Promise<void> {
  expect.soft(await page.locator('html').getAttribute('lang')).toBe('sv');
  const texts = await readableTexts(page);
  const left = texts.filter((text) => english.some((pattern) => pattern.test(text)));
  expect.soft(left, 'engelska texter från temat').toEqual([]);
}

const inEveryView = onePerPart(sitePaths());

for (const path of sitePaths()) {
  test(`${path} opens clean, in Swedish, accessible and without sideways scroll`, async ({page, baseURL}) => {
    const faults = watchPage(page, baseURL ?? '');
    await page.goto(path);
    await startDocusaurus(page);
    await expect.soft(page.locator('h1')).toHaveCount(1);
    await expectSwedish(page);
    await expectNoSidewaysScroll(page);
    const look = inEveryView.has(path) ? faultsInEveryView : faultsInTwoViews;
    expect.soft(await look(page), 'axe').toEqual([]);
    expect.soft(faults).toEqual([]);
  });
}

test('a missing page answers 404 with a Swedish page that is as clean as the others', async ({
  page,
  baseURL,
}) => {
  const faults = watchPage(page, baseURL ?? '', 404);
  const response = await page.goto('/finns-inte');
  expect(response?.status()).toBe(404);
  await expect.soft(page.locator('h1')).toHaveCount(1);
  await expectSwedish(page);
  expect.soft(await faultsInEveryView(page), 'axe').toEqual([]);
  expect.soft(faults).toEqual([]);
});
