import {expect, test} from '@playwright/test';
import {type Preview, startPreview} from './support/preview.ts';
import {ask, fieldOf} from './support/search.ts';
import {watchPage} from './support/watch-page.ts';

/** What editors see: `npm start`, the development server itself. */
test.describe.configure({mode: 'serial', timeout: 300_000});

const file = 'docs/roller/it-konsult.md';
const right = 'agare: it-chef\n';
const wrong = 'agare: "it-chef\n';
let preview: Preview;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  preview = await startPreview((copy) => copy.replace(file, right, wrong));
});

test.afterAll(() => preview.stop());

/** What a terminal shows of our code and others', and an editor can do nothing with. */
const foreign = /^\s*(?:│\s*)?at |Error|Exception|\[ERROR\]|failure/m;

test('a slip that is there from the beginning is told in Swedish, in the terminal and on the page, until it is mended', async ({
  page,
}) => {
  const told = new RegExp(`${file}:\\d+ Citattecknet " på raden avslutas inte`);
  expect(preview.output()).toMatch(new RegExp(`FEL ${told.source}\n {4}Gör så här: `));
  expect(preview.output()).not.toMatch(foreign);
  expect(preview.output()).toContain(`Handboken visas på ${preview.origin} medan du skriver.`);
  await page.goto(`${preview.origin}/roller/systemagare`);
  const box = page.locator('.fel-ruta');
  await expect(box).toContainText('1 fel att rätta innan handboken kan publiceras');
  await expect(box).toContainText(told);
  await expect(box).toContainText('Gör så här: ');
  await expect(page.locator('h1')).toHaveText('Systemägare');
  preview.copy.replace(file, wrong, right);
  await expect(box).toBeHidden({timeout: 60_000});
  expect(preview.output()).toContain('0 fel och ');
  await page.goto(`${preview.origin}/roller/it-konsult`);
  await expect(page.locator('h1')).toContainText('IT-konsult');
  await expect(page.locator('[data-typ=roll]')).toBeVisible();
});

for (const [what, from, to, told] of [
  ['a slip in the front matter', right, wrong, 'Citattecknet " på raden avslutas inte'],
  ['a misspelt role', 'agare: it-chef', 'agare: it-cheff', 'Menade du "it-chef"?Gör så här: skriv it-chef.'],
  ['a value of another type', 'kortnamn: IT-konsult', 'kortnamn: 12', 'Uppgiften "kortnamn"'],
  ['a link to nowhere', '\n---\n', '\n---\n\n[Sidan](finns-inte.md) finns inte.\n', 'finns-inte.md'],
  ['a picture that is missing', '\n---\n', '\n---\n\n![En bild](finns-inte.png)\n', 'finns-inte.png'],
] as const) {
  test(`${what} is shown in the open page when it is saved, alone, and goes when it is mended`, async ({
    page,
  }) => {
    await page.goto(`${preview.origin}/roller/systemagare`);
    await expect(page.locator('h1')).toHaveText('Systemägare');
    await expect(page.locator('.fel-ruta')).toBeHidden();
    const before = preview.output().length;
    preview.copy.replace(file, from, to);
    await expect(page.locator('.fel-ruta')).toContainText(told, {timeout: 60_000});
    // The page itself may be compiled after its neighbours.
    await page.waitForTimeout(2000);
    const added = preview.output().slice(before);
    expect(added).toContain(`FEL ${file}:`);
    expect(added).not.toContain('OBS');
    expect(added).not.toMatch(foreign);
    await expect(page.locator('#webpack-dev-server-client-overlay')).toHaveCount(0);
    preview.copy.replace(file, to, from);
    await expect(page.locator('.fel-ruta')).toBeHidden({timeout: 60_000});
    await page.goto(`${preview.origin}/roller/it-konsult`);
    await expect(page.locator('[data-typ=roll]')).toBeVisible();
  });
}

test('a question in the header leads to its results, with filters', async ({page}) => {
  const faults = watchPage(page, preview.origin);
  await page.goto(`${preview.origin}/roller`);
  await ask(page, 'beslut');
  await fieldOf(page).press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${preview.origin}/sok?q=beslut`);
  await expect(page.locator('.sok-traff').first()).toBeVisible();
  await page.getByRole('checkbox', {name: /^Steg/}).check();
  await expect(page).toHaveURL(/typ=steg/);
  await expect(page.locator('.sok-traff .sok-typ').first()).toContainText('Steg');
  expect(faults).toEqual([]);
});

test('a misspelt question at the address of the results is answered with what was meant', async ({page}) => {
  await page.goto(`${preview.origin}/sok?q=systemf%C3%B6rvlatare`);
  await page.locator('.sok-menade').getByRole('link').click({timeout: 30_000});
  await expect(page).toHaveURL(/\/sok\?q=systemf/);
  await expect(page.locator('.sok-traff').first()).toContainText('Systemförvaltare');
});

for (const [address, shown] of [
  ['/', 'form[data-sok]'],
  ['/processer', 'main article'],
  ['/processer/driftsatta-nytt-system', 'main svg'],
  ['/ordlista', 'main article h1'],
  ['/sok', 'main [aria-labelledby=register] a'],
] as const) {
  test(`${address} is shown without faults`, async ({page}) => {
    const faults = watchPage(page, preview.origin);
    await page.goto(preview.origin + address);
    await expect(page.locator(shown).filter({visible: true}).first()).toBeVisible();
    await page.waitForTimeout(500);
    expect(faults).toEqual([]);
  });
}
