import {expect, test} from '@playwright/test';
import {articleWords, lettersOf, printedLetters} from './support/print.ts';

/** What is left of A4 within its margins, standing and lying, in CSS pixels. */
const papers = [
  {width: 673, height: 986},
  {width: 1001, height: 657},
];
const longMaps = ['/processer/driftsatta-nytt-system', '/processer/utse-roller'];

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

test('a long process map goes on over the pages of the paper, whichever way that lies', async ({page}) => {
  for (const {path, paper} of longMaps.flatMap((map) => papers.map((one) => ({path: map, paper: one})))) {
    await page.setViewportSize(paper);
    await page.emulateMedia({media: 'print'});
    await page.goto(path);
    const heights = await page
      .locator('.karta-blad')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
    expect.soft(heights.length, path).toBeGreaterThan(1);
    expect.soft(Math.max(...heights), `${path}, ${paper.width} × ${paper.height}`).toBeLessThan(paper.height);
  }
});

test('a process map on paper names the role above each column', async ({page}) => {
  await page.goto('/processer/driftsatta-nytt-system');
  const roles = await page.locator('.karta-huvud text').allTextContents();
  const printed = await printedLetters(page);
  expect(roles.length).toBeGreaterThan(0);
  expect(roles.filter((role) => !printed.includes(lettersOf(role)))).toEqual([]);
});
