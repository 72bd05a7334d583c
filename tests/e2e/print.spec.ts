import {expect, test} from '@playwright/test';
import {articleWords, lettersOf, printedLetters} from './support/print.ts';

for (const path of ['/roller/systemagare', '/processer/driftsatta-nytt-system']) {
  test(`${path} on paper has every word of the article`, async ({page}) => {
    await page.goto(path);
    const words = await articleWords(page);
    const printed = await printedLetters(page);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter((word) => !printed.includes(word))).toEqual([]);
  });

  test(`${path} on paper has no menu and no search field`, async ({page}) => {
    await page.goto(path);
    const printed = await printedLetters(page);
    expect(printed).not.toContain(lettersOf('Ny systemägare Ordlista'));
    expect(printed).not.toContain(lettersOf('Roller Organisation Processer'));
    await page.emulateMedia({media: 'print'});
    const shown = page.locator(
      'nav:not(.theme-doc-breadcrumbs):visible, input:visible, button:not(.begrepp):visible, [role="search"]:visible',
    );
    await expect(shown).toHaveCount(0);
  });
}

test('a process map on paper names the role above each column', async ({page}) => {
  await page.goto('/processer/driftsatta-nytt-system');
  const roles = await page.locator('.karta-huvud text').allTextContents();
  const printed = await printedLetters(page);
  expect(roles.length).toBeGreaterThan(0);
  expect(roles.filter((role) => !printed.includes(lettersOf(role)))).toEqual([]);
});
