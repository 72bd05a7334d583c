import {expect, test} from '@playwright/test';
import {ask, fieldOf, startUrl} from './support/search.ts';
import {watchPage} from './support/watch-page.ts';

test.describe('the page of results', () => {
  test('answers the question of its address', async ({page}) => {
    await page.goto('/sok?q=vem+utser+systemf%C3%B6rvaltaren');
    await expect(page.getByRole('status').filter({hasText: 'träff'})).toContainText(
      '”vem utser systemförvaltaren”',
    );
    await expect(page.locator('.sok-traff').first()).toContainText('Systemförvaltare');
    await expect(page.locator('main input[name=q]')).toHaveValue('vem utser systemförvaltaren');
  });

  test('a filter narrows the results and stands in the address', async ({page}) => {
    await page.goto('/sok?q=beslut');
    await page.getByRole('checkbox', {name: /^Steg/}).check();
    await expect(page).toHaveURL(/typ=steg/);
    await expect(page.locator('.sok-traff .sok-typ').first()).toContainText('Steg');
    await expect(page.getByRole('checkbox', {name: /^Steg/})).toBeFocused();
    await page.reload();
    await expect(page.getByRole('checkbox', {name: /^Steg/})).toBeChecked();
  });

  test('a role can be chosen', async ({page}) => {
    await page.goto('/sok?q=beslut&roll=kdl');
    await expect(page.getByRole('combobox', {name: 'Roll eller organ'})).toHaveValue('kdl');
    await expect(page.locator('.sok-traff').first()).toContainText(/KDL|ledningsgrupp/);
  });

  test('a question without results leads on', async ({page}) => {
    await page.goto('/sok?q=blockkedja');
    await expect(page.getByRole('status').filter({hasText: 'Inga träffar'})).toBeVisible();
    await expect(page.getByRole('link', {name: 'IT-kontoret: dit kan du vända dig'})).toBeVisible();
    await expect(page.getByRole('group', {name: 'Typ'})).toHaveCount(0);
  });

  test('a question without results names the pages that are most like it', async ({page}) => {
    await page.goto('/sok?q=prduktfrvltre');
    await expect(page.locator('.sok-nara').getByRole('link').first()).toHaveText(/^Produkt/);
  });

  test('an edition that does not exist is not searched in silence', async ({page}) => {
    await page.goto('/sok?q=kdl&utgava=99');
    await expect(page.getByText('Utgåvan i adressen finns inte.')).toBeVisible();
    await expect(page.locator('.sok-traff').first()).toContainText('KDL');
  });

  test('text of the question is never taken for markup', async ({page}) => {
    await page.goto(`/sok?q=${encodeURIComponent('<img src=x onerror=document.title=1>')}`);
    await expect(page.getByRole('status').first()).toContainText('<img');
    await expect(page).not.toHaveTitle('1');
  });
});

test.describe('when files fail', () => {
  test('a missing index says so and can be tried again', async ({page}) => {
    await page.route('**/sok/index.*.bin', (route) => route.abort());
    await page.goto(startUrl);
    await fieldOf(page).fill('styrgrupp');
    await expect(page.getByText('Sökningen kunde inte hämtas')).toBeVisible();
    await page.unroute('**/sok/index.*.bin');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option').first()).toContainText('Styrgrupp');
  });

  test('a cut index says that it is damaged', async ({page}) => {
    await page.route('**/sok/index.*.bin', async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, body: (await response.body()).subarray(0, 5_000)});
    });
    await page.goto(startUrl);
    await fieldOf(page).fill('styrgrupp');
    await expect(page.getByText('register är skadat')).toBeVisible();
  });

  test('a cut index in the cache is fetched anew', async ({page}) => {
    let asked = 0;
    await page.route('**/sok/index.*.bin', async (route) => {
      asked += 1;
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({response, body: asked === 1 ? body.subarray(0, 5_000) : body});
    });
    await page.goto(startUrl);
    const list = await ask(page, 'styrgrupp');
    await expect(list.getByRole('option').first()).toContainText('Styrgrupp');
  });

  test('without workers the search runs on the page', async ({page}) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'Worker');
    });
    await page.goto(startUrl);
    const list = await ask(page, 'styrgrupp');
    await expect(list.getByRole('option').first()).toContainText('Styrgrupp');
  });

  test('a worker that cannot start is replaced', async ({page}) => {
    let asked = 0;
    await page.route('**/sok/motor.*.js', async (route) => {
      asked += 1;
      await (asked === 1 ? route.abort() : route.continue());
    });
    await page.goto(startUrl);
    const list = await ask(page, 'styrgrupp');
    await expect(list.getByRole('option').first()).toContainText('Styrgrupp');
  });

  test('a page of results without its script says so and leaves the index', async ({page}) => {
    await page.route('**/sok/klient.*.js', (route) => route.abort());
    await page.goto('/sok?q=styrgrupp');
    await expect(page.getByText('Sökningen kunde inte hämtas')).toBeVisible();
    const again = page.getByRole('link', {name: 'Försök igen'});
    expect(await again.evaluate((link: HTMLAnchorElement) => link.href)).toMatch(/q=styrgrupp/);
    await page.unroute('**/sok/klient.*.js');
    await again.click();
    await expect(page.getByText('Sökningen kunde inte hämtas')).toBeHidden();
    await expect(page.locator('[data-sok-resultat]').getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('heading', {name: 'Register A–Ö'})).toBeVisible();
  });

  test('files of a release that was replaced meanwhile are found again', async ({page}) => {
    let isReplaced = true;
    await page.route('**/sok/manifest.json', async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      await route.fulfill({
        response,
        body: isReplaced ? text.replace(/index\.\w+/, 'index.0000000000') : text,
      });
      isReplaced = false;
    });
    await page.goto(startUrl);
    const list = await ask(page, 'styrgrupp');
    await expect(list.getByRole('option').first()).toContainText('Styrgrupp');
  });

  test('hostile text in the field neither throws nor takes the field away', async ({page}) => {
    await page.goto(startUrl);
    const faults = watchPage(page, new URL(page.url()).origin);
    const field = fieldOf(page);
    for (const text of [
      'å'.repeat(10_000),
      '(a+)+$ [z-a] \\',
      '\u0000\u0007',
      '😀👩‍👩‍👧',
      'مرحبا \u202e',
      '<b>&amp;',
    ]) {
      await field.fill(text);
      await expect(page.getByRole('option').last()).toContainText(/Visa alla|registret/);
    }
    await ask(page, 'styrgrupp');
    await expect(page.getByRole('option').first()).toContainText('Styrgrupp');
    expect(faults).toEqual([]);
  });

  test('a missing manifest leaves a form that works', async ({page}) => {
    await page.route('**/sok/manifest.json', (route) => route.abort());
    await page.goto(startUrl);
    await fieldOf(page).fill('styrgrupp');
    await expect(page.getByText('Sökningen kunde inte hämtas')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/sok\?q=styrgrupp/);
  });
});
