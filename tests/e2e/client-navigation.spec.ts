import {expect, test, type Page} from '@playwright/test';
import {startDocusaurus} from './support/start-docusaurus.ts';
import {watchPage} from './support/watch-page.ts';

test.use({viewport: {width: 1440, height: 900}});

const docusaurusFiles = /\/(?:start\.js|assets\/(?:js|css)\/.*)$/;

/** Notes the addresses of everything that the page asks for. */
function noteRequests(page: Page): string[] {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(new URL(request.url()).pathname));
  return urls;
}

/** A mark that is gone when the browser itself opens another page. */
async function mark(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-test-mark', ''));
}

test('reading, opening menus and following a link at once load nothing of Docusaurus', async ({page}) => {
  const requests = noteRequests(page);
  await page.goto('/system');
  await page.locator('.hb-sida-bred details:not([open]) > summary').first().click();
  await page.locator('.hb-tema').click();
  await page.mouse.wheel(0, 2000);
  await page.getByRole('main').getByRole('heading').last().hover();
  await page.waitForTimeout(300);
  expect(requests.filter((url) => docusaurusFiles.test(url))).toEqual([]);
});

test('a finger on a link leads to the next page without Docusaurus', async ({browser, baseURL}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    viewport: {width: 375, height: 812},
  });
  const page = await context.newPage();
  const requests = noteRequests(page);
  await page.goto('/roller');
  await page.getByRole('main').getByRole('link', {name: 'Systemägare', exact: true}).first().tap();
  await expect(page).toHaveURL('/roller/systemagare');
  expect(requests.filter((url) => docusaurusFiles.test(url))).toEqual([]);
  await context.close();
});

for (const [how, act] of [
  ['the pointer rests on a link', async (page: Page) => page.locator('.hb-namn').hover()],
  [
    'the focus comes to a link',
    async (page: Page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
    },
  ],
] as const) {
  test(`Docusaurus takes over when ${how}`, async ({page}) => {
    await page.goto('/roller/systemagare');
    await act(page);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  });
}

test('taking over changes nothing of what the reader has done', async ({page, baseURL}) => {
  const faults = watchPage(page, baseURL ?? '');
  await page.goto('/system');
  const folded = page.locator('.hb-sida-bred details:not([open])');
  const count = await folded.count();
  await folded.first().locator('summary').click();
  await page.locator('.hb-huvud input[name=q]').fill('drift');
  await page.evaluate(() => scrollTo(0, 400));
  const before = await page.evaluate(() => document.querySelector('#__docusaurus')?.textContent);
  // As a pointer that rests on a link, but without moving the page to it.
  await page.locator('.hb-namn').dispatchEvent('pointerover', {pointerType: 'mouse', bubbles: true});
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
  await expect(folded).toHaveCount(count - 1);
  await expect(page.locator('.hb-huvud input[name=q]')).toHaveValue('drift');
  await expect(page.locator('.hb-huvud input[name=q]')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(400);
  expect(await page.evaluate(() => document.querySelector('#__docusaurus')?.textContent)).toBe(before);
  expect(faults).toEqual([]);
});

test('then a link changes the page in place, from the top, and its title is read out', async ({
  page,
  baseURL,
}) => {
  const faults = watchPage(page, baseURL ?? '');
  await page.goto('/roller');
  await startDocusaurus(page);
  await mark(page);
  await page.evaluate(() => scrollTo(0, 300));
  await page.getByRole('main').getByRole('link', {name: 'Systemägare', exact: true}).first().click();
  await expect(page.locator('h1')).toHaveText('Systemägare');
  await expect(page).toHaveTitle(/^Systemägare/);
  await expect(page.locator('html')).toHaveAttribute('data-test-mark', '');
  await expect(page.getByRole('status').filter({hasText: 'Systemägare'})).toBeAttached();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  // The next tab stop is the first of the new page.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', {name: 'Hoppa till huvudinnehåll'})).toBeFocused();
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('Roller');
  await expect(page.locator('html')).toHaveAttribute('data-test-mark', '');
  expect(faults).toEqual([]);
});

test('no page is bare for a moment on the way to it', async ({page}) => {
  await page.goto('/roller');
  await startDocusaurus(page);
  // Every frame is looked at: without their styles lists have bullets, and columns stand below each other.
  await page.evaluate(() => {
    const expected = [
      ['.hb-meny', 'list-style-type', 'none'],
      ['.hb-dokument', 'display', 'grid'],
      ['.faktaruta > div', 'display', 'grid'],
    ] as const;
    const look = (): void => {
      for (const [selector, property, value] of expected) {
        const found = document.querySelector(selector);
        if (found && getComputedStyle(found).getPropertyValue(property) !== value)
          document.documentElement.dataset['testBare'] = selector;
      }
      requestAnimationFrame(look);
    };
    look();
  });
  await page.locator('.hb-nav').getByRole('link', {name: 'Processer'}).click();
  await page.getByRole('main').getByRole('link', {name: 'Nyanskaffning'}).first().click();
  await expect(page.locator('.karta-ram svg.karta')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset['testBare'])).toBeUndefined();
});

test('a click on a control that only React handles is done when Docusaurus is there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/om/sa-redigerar-du');
  const button = page.locator('.kod-kopiera').first();
  await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'false');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveText('Kopierat');
  const code = await page.locator('.kod code').first().textContent();
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(code);
});

test('a script that could not be had is asked for again', async ({page}) => {
  await page.route('**/start.js', async (route) => route.abort(), {times: 1});
  await page.goto('/roller');
  const failed = page.waitForEvent('requestfailed');
  await page.locator('.hb-namn').hover();
  await failed;
  await page.locator('h1').hover();
  await startDocusaurus(page);
});
