import {expect, test} from '@playwright/test';

test.use({javaScriptEnabled: false});

test('without JavaScript the menu of a phone opens and leads on', async ({page}) => {
  await page.setViewportSize({width: 375, height: 812});
  await page.goto('/');
  await page.getByText('Meny', {exact: true}).click();
  await page.getByRole('navigation', {name: 'Huvudmeny'}).getByRole('link', {name: 'Roller'}).click();
  await expect(page).toHaveURL('/roller');
  await expect(page.locator('h1')).toHaveText('Roller');
});

test('without JavaScript the pages beside a page unfold on a phone', async ({page}) => {
  await page.setViewportSize({width: 375, height: 812});
  await page.goto('/roller');
  await page.locator('summary', {hasText: 'Sidor i den här delen'}).click();
  await page.locator('details[open]').getByRole('link', {name: 'Systemägare', exact: true}).click();
  await expect(page).toHaveURL('/roller/systemagare');
});

test('without JavaScript a folded part of the sidebar opens on the first click', async ({page}) => {
  await page.goto('/system');
  const sidebar = page.getByRole('navigation', {name: 'Sidor i den här delen'});
  const folded = sidebar.locator('details:not([open])').first();
  const title = await folded.locator('summary').textContent();
  await folded.locator('summary').click();
  await expect(
    sidebar
      .locator('details[open]', {hasText: title ?? ''})
      .getByRole('link')
      .first(),
  ).toBeVisible();
});

test('without JavaScript the search form leads to the index from A to Ö', async ({page}) => {
  await page.goto('/');
  await page.getByRole('searchbox').first().fill('systemägare');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/sok?q=system%C3%A4gare');
  await expect(page.getByRole('heading', {name: 'Register A–Ö'})).toBeVisible();
  await page.getByRole('main').getByRole('link', {name: 'Systemägare', exact: true}).first().click();
  await expect(page).toHaveURL('/roller/systemagare');
});

test('without JavaScript a process page shows its map and every step', async ({page}) => {
  await page.goto('/processer/driftsatta-nytt-system');
  await expect(page.locator('.karta-ram svg.karta')).toBeVisible();
  const boxes = await page.locator('.karta-ram svg.karta a').count();
  expect(boxes).toBeGreaterThan(5);
  await expect(page.getByRole('heading', {name: /^\d+\. /})).toHaveCount(boxes);
});
