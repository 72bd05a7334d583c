import {expect, test, type Page} from '@playwright/test';
import {startDocusaurus} from './support/start-docusaurus.ts';

const dark = 'rgb(20, 25, 30)';
const light = 'rgb(255, 255, 255)';

const backgroundOf = async (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const [system, own, other] of [
  ['light', light, dark],
  ['dark', dark, light],
] as const) {
  test.describe(`with the system set to ${system}`, () => {
    test.use({colorScheme: system, viewport: {width: 1440, height: 900}});

    test('the page follows the system until the reader chooses, and keeps the choice', async ({page}) => {
      await page.goto('/roller');
      expect(await backgroundOf(page)).toBe(own);
      await page.locator('.hb-tema').click();
      expect(await backgroundOf(page)).toBe(other);
      await page.goto('/processer');
      expect(await backgroundOf(page)).toBe(other);
      await expect(page.locator('.hb-tema input')).toBeChecked();
      await page.locator('.hb-tema').click();
      await page.reload();
      expect(await backgroundOf(page)).toBe(own);
      await expect(page.locator('.hb-tema input')).not.toBeChecked();
    });

    test('the choice holds when Docusaurus takes over, and on pages of another kind', async ({page}) => {
      await page.goto('/');
      await page.getByRole('checkbox', {name: 'Byt mellan ljust och mörkt'}).press('Space');
      await startDocusaurus(page);
      expect(await backgroundOf(page)).toBe(other);
      await page.locator('.hb-nav').getByRole('link', {name: 'Roller'}).click();
      await expect(page.locator('h1')).toHaveText('Roller');
      expect(await backgroundOf(page)).toBe(other);
      await expect(page.locator('.hb-tema input')).toBeChecked();
    });

    test('a page is painted in the chosen colours from its first moment', async ({page}) => {
      await page.goto('/');
      await page.locator('.hb-tema').click();
      await page.route('**/*.js', async (route) => route.abort());
      await page.goto('/roller');
      expect(await backgroundOf(page)).toBe(other);
    });
  });
}

test('a choice made in one tab shows in the other', async ({context}) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await one.emulateMedia({colorScheme: 'light'});
  await two.emulateMedia({colorScheme: 'light'});
  await one.goto('/roller');
  await two.goto('/roller');
  await one.locator('.hb-tema').click();
  await expect(two.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false, colorScheme: 'dark'});

  test('all that the theme colours follows the system', async ({page}) => {
    await page.goto('/processer/driftsatta-nytt-system');
    const skip = page.getByRole('link', {name: 'Hoppa till huvudinnehåll'});
    await page.keyboard.press('Tab');
    await expect(skip).toHaveCSS('color', 'rgb(228, 232, 235)');
    await expect(skip).toHaveCSS('background-color', dark);
  });
});
