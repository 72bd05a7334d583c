import type {Page} from '@playwright/test';

/** Rests the pointer on a link, which starts Docusaurus, and waits until it has taken over the page. */
export async function startDocusaurus(page: Page): Promise<void> {
  await page.locator('.hb-namn').hover();
  await page.locator('html[data-has-hydrated=true]').waitFor();
}
