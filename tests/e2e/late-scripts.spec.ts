import {expect, test, type Page} from '@playwright/test';
import {openAtOnce, scriptCases, setScripts} from './support/late-scripts.ts';

const backgroundOf = async (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const scripts of scriptCases) {
  test.describe(`when scripts ${scripts}`, () => {
    test.use({javaScriptEnabled: scripts !== 'are off', viewport: {width: 1440, height: 900}});
    test.beforeEach(async ({context}) => setScripts(context, scripts));

    test('every part of the sidebar opens on the first click, and its links lead on', async ({page}) => {
      await openAtOnce(page, '/system');
      const sidebar = page.locator('.hb-sida-bred');
      const folded = sidebar.locator('details:not([open]) > summary');
      const count = await folded.count();
      expect(count).toBeGreaterThan(0);
      for (let left = count; left > 0; left -= 1) {
        await folded.first().click();
        await expect(folded).toHaveCount(left - 1);
      }
      await sidebar.locator('details ul a:visible').last().click();
      await expect(page).not.toHaveURL('/system');
      await expect(page.locator('h1')).toBeVisible();
    });

    test('the phone’s menu opens on the first tap and leads on', async ({page}) => {
      await page.setViewportSize({width: 375, height: 812});
      await openAtOnce(page, '/roller/systemagare');
      await page.locator('.hb-mobilmeny > summary').click();
      await page.locator('.hb-mobilmeny').getByRole('link', {name: 'Processer'}).click();
      await expect(page).toHaveURL('/processer');
      await expect(page.locator('h1')).toBeVisible();
    });

    test('a search leads to an answer', async ({page}) => {
      await openAtOnce(page, '/roller');
      await page.locator('.hb-huvud input[name=q]').fill('upphandling');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/sok\?q=upphandling/);
      await expect(page.getByRole('heading', {name: 'Register A–Ö'})).toBeAttached();
    });

    test('the colours turn on the first click', async ({page}) => {
      await openAtOnce(page, '/roller');
      const before = await backgroundOf(page);
      await page.locator('.hb-tema').click();
      await expect.poll(async () => backgroundOf(page), {timeout: 1500}).not.toBe(before);
    });

    test('the steps of a process are filtered by role on the first click', async ({page}) => {
      await openAtOnce(page, '/processer/driftsatta-nytt-system');
      await page.locator('.rollfilter label', {hasText: 'IT-kontoret'}).click();
      const faded = page.locator('article [data-roll]');
      const opacities = await faded.evaluateAll((all) => all.map((one) => getComputedStyle(one).opacity));
      expect(opacities.filter((opacity) => Number(opacity) < 1).length).toBeGreaterThan(0);
    });

    test('a checklist is a list, and can be ticked when its script is there', async ({page}) => {
      await openAtOnce(page, '/ny-systemagare/1-ditt-uppdrag');
      const list = page.locator('handbok-checklista li');
      await expect(list.first()).toBeVisible();
      if (scripts === 'fail' || scripts === 'are off') {
        await expect(list.locator('input')).toHaveCount(0);
      } else {
        await list.locator('input').first().check();
        await expect(list.locator('input').first()).toBeChecked();
      }
    });
  });
}
