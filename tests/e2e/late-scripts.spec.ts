import {expect, test, type BrowserContext, type Page} from '@playwright/test';

/** What happens to the site's scripts, in milliseconds of delay; Docusaurus's, the search's and our own alike. */
type Scripts = 'come' | 'come 5 seconds late' | 'fail' | 'are off';

const delay = 5000;

async function setScripts(context: BrowserContext, scripts: Scripts): Promise<void> {
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
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, {waitUntil: 'commit'});
  await page.locator('.hb-fot').waitFor();
}

const backgroundOf = async (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const scripts of ['come', 'come 5 seconds late', 'fail', 'are off'] satisfies Scripts[]) {
  test.describe(`when scripts ${scripts}`, () => {
    test.use({javaScriptEnabled: scripts !== 'are off', viewport: {width: 1440, height: 900}});
    test.beforeEach(async ({context}) => setScripts(context, scripts));

    test('every part of the sidebar opens on the first click, and its links lead on', async ({page}) => {
      await open(page, '/system');
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
      await open(page, '/roller/systemagare');
      await page.locator('.hb-mobilmeny > summary').click();
      await page.locator('.hb-mobilmeny').getByRole('link', {name: 'Processer'}).click();
      await expect(page).toHaveURL('/processer');
      await expect(page.locator('h1')).toBeVisible();
    });

    test('a search leads to an answer', async ({page}) => {
      await open(page, '/roller');
      await page.locator('.hb-huvud input[name=q]').fill('upphandling');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/sok\?q=upphandling/);
      await expect(page.getByRole('heading', {name: 'Register A–Ö'})).toBeAttached();
    });

    test('the colours turn on the first click', async ({page}) => {
      await open(page, '/roller');
      const before = await backgroundOf(page);
      await page.locator('.hb-tema').click();
      await expect.poll(async () => backgroundOf(page), {timeout: 1500}).not.toBe(before);
    });

    test('the steps of a process are filtered by role on the first click', async ({page}) => {
      await open(page, '/processer/driftsatta-nytt-system');
      await page.locator('.rollfilter label', {hasText: 'IT-kontoret'}).click();
      const faded = page.locator('article [data-roll]');
      const opacities = await faded.evaluateAll((all) => all.map((one) => getComputedStyle(one).opacity));
      expect(opacities.filter((opacity) => Number(opacity) < 1).length).toBeGreaterThan(0);
    });

    test('a page leads to itself in the draft and back', async ({page}) => {
      await open(page, '/roller/systemagare');
      const editions = page.getByRole('navigation', {name: 'Utgåvor'});
      await editions.getByRole('link', {name: 'Sidan i arbetsversionen'}).click();
      await expect(page).toHaveURL('/arbetsversion/roller/systemagare');
      await page.locator('.utgava-notis').getByRole('link').first().click();
      await expect(page).toHaveURL('/roller/systemagare');
      await expect(page.locator('h1')).toHaveText('Systemägare');
    });

    test('a checklist is a list, and can be ticked when its script is there', async ({page}) => {
      await open(page, '/ny-systemagare/1-ditt-uppdrag');
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
