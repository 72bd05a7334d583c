import {expect, test, type Page} from '@playwright/test';
import {accessibilityFaults} from './support/accessibility.ts';
import {ask, fieldOf, startUrl} from './support/search.ts';
import {watchPage} from './support/watch-page.ts';

/** Text of the option that a screen reader hears as active. */
async function activeText(page: Page): Promise<string> {
  const id = await fieldOf(page).getAttribute('aria-activedescendant');
  return id === null ? '' : page.locator(`#${id}`).innerText();
}

/** What is marked in the list, which is not by elements. */
function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('sok-traff') ?? [])].map(({startContainer, startOffset, endOffset}) =>
      (startContainer.textContent ?? '').slice(startOffset, endOffset),
    ),
  );
}

test('nothing of the search is loaded before a reader goes to the field', async ({page}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(startUrl, {waitUntil: 'networkidle'});
  expect(requests.filter((path) => path.startsWith('/sok') && !/\/start\.\w+\.js$/.test(path))).toEqual([]);
});

test('a question is answered while it is typed', async ({page}) => {
  await page.goto(startUrl);
  const faults = watchPage(page, new URL(page.url()).origin);
  const list = await ask(page, 'systemagar');
  await expect(list.getByRole('option').first()).toContainText('Systemägare');
  await expect.poll(() => markedTexts(page)).toContainEqual(expect.stringMatching(/^system/i));
  expect(faults).toEqual([]);
});

test('"/" and Ctrl+K go to the field', async ({page}) => {
  await page.goto(startUrl);
  for (const key of ['/', 'Control+k']) {
    await page.locator('h1').click();
    await page.keyboard.press(key);
    await expect(fieldOf(page)).toBeFocused();
  }
  await expect(fieldOf(page)).toHaveValue('');
});

test('the arrow keys choose, Enter opens', async ({page}) => {
  await page.goto(startUrl);
  await ask(page, 'kommunstyrelsen');
  await page.keyboard.press('ArrowDown');
  expect(await activeText(page)).toContain('Kommunstyrelsen');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/organisation\/kommunstyrelsen/);
});

test('the field stands between the last result and the first', async ({page}) => {
  await page.goto(startUrl);
  await ask(page, 'kommunstyrelsen');
  await page.keyboard.press('ArrowUp');
  expect(await activeText(page)).toContain('Visa alla träffar');
  await page.keyboard.press('ArrowDown');
  expect(await activeText(page)).toBe('');
});

test('Esc closes the list and keeps the question', async ({page}) => {
  await page.goto(startUrl);
  const list = await ask(page, 'styrgrupp');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(fieldOf(page)).toHaveValue('styrgrupp');
  await expect(fieldOf(page)).toHaveAttribute('aria-expanded', 'false');
});

test('leaving the field closes the list', async ({page}) => {
  await page.goto(startUrl);
  const list = await ask(page, 'styrgrupp');
  await page.keyboard.press('Tab');
  await expect(list).toBeHidden();
});

test('a misspelled question says what was meant, and Enter on it asks that', async ({page}) => {
  await page.goto(startUrl);
  const list = await ask(page, 'systemförvlatare');
  await expect(list.getByRole('option', {name: 'Menade du systemförvaltare?'})).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(fieldOf(page)).toHaveValue('systemförvaltare');
});

test('a synonym says what else was searched', async ({page}) => {
  await page.goto(startUrl);
  await ask(page, 'tekniskt ansvarig');
  await expect(page.getByText('Visar även: Systemdriftsansvarig')).toBeVisible();
});

test('a screen reader hears how many results there are', async ({page}) => {
  await page.goto(startUrl);
  await ask(page, 'styrgrupp');
  await expect(page.locator('.sok-status')).toContainText(/\d+ träff.*Pilarna väljer/);
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 375, height: 667}, hasTouch: true});

  test('the list fits the screen and a tap opens a result', async ({page}) => {
    await page.goto('/');
    const field = page.locator('input[name=q]:visible').first();
    await field.tap();
    await field.fill('produktägare');
    const option = page.getByRole('option', {name: /^Produktägare/}).first();
    await expect(option).toBeVisible();
    const box = await page.locator('.sok-panel').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(375);
    await option.tap();
    await expect(page).toHaveURL(/\/roller\/produktagare/);
  });

  test('every result is high enough for a finger', async ({page}) => {
    await page.goto('/');
    await page.locator('input[name=q]:visible').first().fill('system');
    await expect(page.getByRole('option').last()).toContainText('Visa alla');
    const heights = await page
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => option.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open list and the page of results are accessible, ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.goto(startUrl);
    await ask(page, 'systemförvlatare');
    await page.keyboard.press('ArrowDown');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto('/sok?q=beslut');
    await expect(page.locator('.sok-traff').first()).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
}
