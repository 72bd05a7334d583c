import {expect, test, type Page} from '@playwright/test';

const mostTabStops = 30;

/** Presses Tab until the focus is in a search field. */
async function tabToSearch(page: Page): Promise<void> {
  for (let stops = 0; stops < mostTabStops; stops += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('input[name="q"]'))) return;
  }
  throw new Error(`No search field within ${mostTabStops} tab stops`);
}

test('the first tab stop leads past the menu to the text', async ({page}) => {
  await page.goto('/roller/systemagare');
  await page.keyboard.press('Tab');
  const skipLink = page.getByRole('link', {name: 'Hoppa till huvudinnehåll'});
  await expect(skipLink).toBeFocused();
  await expect(skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('every tab stop of a page shows where the focus is', async ({page}) => {
  await page.goto('/roller/systemagare');
  for (let stops = 0; stops < mostTabStops; stops += 1) {
    await page.keyboard.press('Tab');
    const style = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      const {outlineStyle, boxShadow} = getComputedStyle(focused);
      return {mark: outlineStyle !== 'none' || boxShadow !== 'none', html: focused.outerHTML.slice(0, 120)};
    });
    expect.soft(style).toMatchObject({mark: true});
  }
});

for (const typed of ['systemagare', 'systemä']) {
  test(`the search finds Systemägare for "${typed}" by keyboard alone`, async ({page}) => {
    await page.goto('/it-strategi');
    await tabToSearch(page);
    await page.keyboard.type(typed);
    await expect(page.getByRole('option').first()).toContainText('Systemägare');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/roller\/systemagare(#.*)?$/);
  });
}
