import {expect, test} from '@playwright/test';
import {buildIndex} from '../../src/search/build/build-search.ts';
import {readManifest} from '../../src/search/core/manifest.ts';
import {page as searchPage} from '../helpers/small-search.ts';

const older = buildIndex({
  edition: '0',
  roles: [],
  synonyms: [],
  pages: [
    searchPage({url: '/utgava/0/styrgrupp', title: 'Styrgrupp', text: 'Så var det i stordatorns tid.'}),
  ],
});

test('an older edition is searched on request, and never mixed in', async ({page}) => {
  await page.route('**/sok/manifest.json', async (route) => {
    const manifest = readManifest(await (await route.fetch()).json());
    const edition = {id: '0', label: 'Utgåva 0', index: older.index};
    await route.fulfill({json: {...manifest, editions: [...(manifest?.editions ?? []), edition]}});
  });
  for (const {path, bytes} of older.files) {
    await page.route(`**/sok/${path}`, (route) => route.fulfill({body: Buffer.from(bytes)}));
  }
  await page.goto('/sok?q=styrgrupp+stordator');
  const results = page.locator('.sok-traff');
  await expect(results.first().getByRole('link').first()).toHaveAttribute(
    'href',
    /\/organisation\/styrgrupp/,
  );
  await expect(page.getByText('stordatorns')).toHaveCount(0);
  await page.getByRole('combobox', {name: 'Utgåva'}).selectOption('Utgåva 0');
  await expect(page).toHaveURL(/utgava=0/);
  await expect(results).toHaveCount(1);
  await expect(results.getByRole('link').first()).toHaveAttribute('href', /\/utgava\/0\/styrgrupp$/);
  await expect(page.getByText('Du söker i Utgåva 0, som inte är den gällande utgåvan.')).toBeVisible();
});
