import {expect} from '@playwright/test';
import {frame} from '../intranet/markup.ts';
import {fitted, handbookFrame, test, watchFaults} from './support/intranet.ts';

const field = 'it-handbok-sok iframe';

test('the search field of the host is a combobox, and a result is shown in the embed of the page', async ({
  page,
  host,
}) => {
  const faults = watchFaults(page);
  await page.goto(`${host.origin}/sok`);
  const low = await fitted(page, field);
  expect(low).toBeLessThan(220);
  const input = handbookFrame(page, field).getByLabel('Sök i IT-handboken');
  await input.fill('systemförvaltare');
  await expect(input).toHaveAttribute('role', 'combobox');
  const options = handbookFrame(page, field).getByRole('option');
  await expect(options.first()).toBeVisible();
  // The list hangs over the host's page: the frame grows, what stands below it does not move.
  expect(await fitted(page, field)).toBeGreaterThan(low + 100);
  expect((await page.locator('it-handbok-sok').boundingBox())?.height).toBe(low);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const embed = handbookFrame(page, 'it-handbok iframe');
  await expect(embed.locator('h1')).toContainText(/system\u00AD?förvaltare/i);
  await expect(page.locator('it-handbok iframe')).toBeFocused();
  await expect.poll(() => fitted(page, field)).toBe(low);
  expect(faults).toEqual([]);
});

test('Enter alone shows all results in the embed of the page, and a hit there opens in it', async ({
  page,
  host,
  context,
}) => {
  const faults = watchFaults(page);
  await page.goto(`${host.origin}/sok`);
  await fitted(page, field);
  await fitted(page, 'it-handbok iframe');
  await handbookFrame(page, field).getByLabel('Sök i IT-handboken').fill('köpa system');
  await page.keyboard.press('Enter');
  const embed = handbookFrame(page, 'it-handbok iframe');
  await expect(embed.locator('h1')).toHaveText('Sökresultat');
  await expect(embed.getByRole('status').filter({hasText: '”köpa system”'})).toBeVisible();
  const hit = embed.locator('.sok-traff a').first();
  const title = await hit.textContent();
  await hit.click();
  await expect(embed.locator('article')).toBeVisible();
  await expect(embed.locator('h1')).toContainText((title ?? '?').split(':')[0] ?? '?');
  expect(context.pages()).toHaveLength(1);
  expect(faults).toEqual([]);
});

test('without an embed on the page a result opens in the handbook, in a tab of its own', async ({
  page,
  host,
  context,
}) => {
  await page.goto(`${host.origin}/sok-ensam`);
  await fitted(page, field);
  const inner = handbookFrame(page, field);
  await inner.getByLabel('Sök i IT-handboken').fill('systemförvaltare');
  const opened = context.waitForEvent('page');
  await inner.getByRole('option').first().click();
  const tab = await opened;
  await tab.waitForLoadState();
  expect(new URL(tab.url()).pathname).not.toContain('/embed');
  await expect(tab.locator('h1')).toContainText(/system\u00AD?förvaltare/i);
  expect(page.url()).toBe(`${host.origin}/sok-ensam`);
});

test('a frame that may not load the index has a field without faults, and the list from A to Ö', async ({
  page,
  host,
  handbook,
}) => {
  const faults = watchFaults(page);
  await page.goto(host.add(frame(handbook, '/sok', 'sandbox="allow-scripts"')));
  const inner = handbookFrame(page);
  await inner.getByLabel('Sök i IT-handboken').fill('systemförvaltare');
  await page.waitForTimeout(300);
  await inner.getByRole('link', {name: 'Alla sidor från A till Ö'}).click();
  await expect(inner.locator('h1')).toHaveText('Alla sidor från A till Ö');
  await inner.getByRole('link', {name: 'Systemägare', exact: true}).first().click();
  await expect(inner.locator('h1')).toHaveText('Systemägare');
  expect(faults).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the form opens the handbook’s page of search in a tab', async ({page, handbook, context}) => {
    await page.goto(`${handbook}/embed/sok`);
    await expect(page.locator('base')).toHaveAttribute('target', '_blank');
    await expect(page.locator('form')).toHaveAttribute('action', /\/sok$/);
    await page.getByLabel('Sök i IT-handboken').fill('systemägare');
    // The built site names its own address, which is another one than the tests'.
    await context.route(/\/sok\?q=/, (route) => route.fulfill({contentType: 'text/html', body: 'sökt'}));
    const opened = context.waitForEvent('page');
    await page.keyboard.press('Enter');
    await expect(await opened).toHaveURL(/\/sok\?q=system%C3%A4gare$/);
  });
});
