import {expect, type Locator, type Page} from '@playwright/test';

/** A page with nothing special about it, to search from. */
export const startUrl = '/roller';

/** The search field of the header. */
export function fieldOf(page: Page): Locator {
  return page
    .locator('header')
    .getByRole('combobox', {name: 'Sök'})
    .or(page.locator('header input[name=q]'))
    .first();
}

/** Types a question into the field of the header and waits for its results. */
export async function ask(page: Page, query: string): Promise<Locator> {
  const field = fieldOf(page);
  await field.fill(query);
  const list = page.getByRole('listbox', {name: 'Sökresultat'});
  await expect(list.getByRole('option').last()).toContainText(/Visa alla|registret/);
  return list;
}
