import {expect, test, type Page} from '@playwright/test';
import * as z from 'zod';
import {faultsInBothColours} from './support/accessibility.ts';
import {buildEditionSite, type EditionSite} from './support/edition-site.ts';
import {headOf} from './support/head-of.ts';
import {openAtOnce, scriptCases, setScripts} from './support/late-scripts.ts';
import {watchPage} from './support/watch-page.ts';

// One build for all tests of the file, which therefore follow each other.
test.describe.configure({mode: 'default'});

let site: EditionSite;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  site = await buildEditionSite();
});
test.afterAll(() => site.stop());

async function textOf(path: string): Promise<string> {
  const response = await fetch(site.origin + path);
  expect(response.status, path).toBe(200);
  return response.text();
}

/** What search engines are told of a file that cannot say so itself. */
async function robotsHeader(path: string): Promise<string | null> {
  const response = await fetch(site.origin + path);
  return response.headers.get('X-Robots-Tag');
}

/** Opens a page and looks for what is wrong with it in light, dark and on a phone. */
async function openClean(page: Page, path: string): Promise<void> {
  const faults = watchPage(page, site.origin);
  await page.goto(site.origin + path);
  expect.soft(await faultsInBothColours(page), path).toEqual([]);
  await page.setViewportSize({width: 320, height: 800});
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft(overflow, `${path} är bredare än 320 px`).toBeLessThanOrEqual(0);
  expect.soft(faults).toEqual([]);
}

/** What the list of data files must say. */
const dataIndex = z.object({
  edition: z.object({id: z.string()}),
  files: z.array(z.object({url: z.string(), schema: z.string()})),
});

test('the valid edition alone is open to search engines, and each page is its own canonical page', async () => {
  const expected = {
    '/roller/systemagare': {canonical: '/roller/systemagare', noindex: false},
    '/processer/avveckling': {canonical: '/processer/avveckling', noindex: false},
    '/arbetsversion': {canonical: '/arbetsversion', noindex: true},
    '/arbetsversion/sok': {canonical: '/arbetsversion/sok', noindex: true},
    '/arbetsversion/roller/systemagare': {canonical: '/arbetsversion/roller/systemagare', noindex: true},
    '/arbetsversion/processer/avveckling': {canonical: '/arbetsversion/processer/avveckling', noindex: true},
    '/utgavor': {canonical: '/utgavor', noindex: false},
    '/utgavor/prov..arbetsversion': {canonical: '/utgavor/prov..arbetsversion', noindex: true},
    '/embed/om/prov-andrad': {canonical: '/om/prov-andrad', noindex: true},
    '/embed/arbetsversion/om/prov-andrad': {canonical: '/arbetsversion/om/prov-andrad', noindex: true},
  };
  for (const [path, head] of Object.entries(expected)) {
    expect.soft(headOf(await textOf(path)), path).toEqual(head);
  }
  const addresses = [...(await textOf('/sitemap.xml')).matchAll(/<loc>([^<]+)/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  expect(addresses).toContain('/om/prov-borttagen');
  expect(addresses.filter((path) => /arbetsversion|\.\./.test(path))).toEqual([]);
});

test('readers land on the edition, the draft has what has changed since', async () => {
  expect(await textOf('/om/prov-andrad')).toContain('Grannen avgör om kvastar');
  expect(await textOf('/arbetsversion/om/prov-andrad')).toContain('Grannarna avgör om alla kvastar');
  const missing = ['/om/prov-ny', '/arbetsversion/om/prov-borttagen'];
  for (const path of missing) expect((await fetch(site.origin + path)).status, path).toBe(404);
});

test('links, maps and forms of a page stay in its edition, and lead somewhere', async ({page}) => {
  for (const path of ['/arbetsversion', '/arbetsversion/processer/avveckling', '/processer/avveckling']) {
    await page.goto(site.origin + path);
    const links = await page
      .locator('a[href^="/"], form[action^="/"]')
      .evaluateAll((found) => [
        ...new Set(found.map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? '')),
      ]);
    const prefix = path.startsWith('/arbetsversion') ? '/arbetsversion' : '';
    const leave = links.filter((link) => link.startsWith('/arbetsversion') !== (prefix !== ''));
    // What is served beside the pages has the edition's address within its own.
    const ways = new RegExp(
      `^/($|utgavor|(processkartor|badda-in)${prefix}(/|$)|arbetsversion/processer/avveckling$|processer/avveckling$)`,
    );
    expect.soft(leave.filter((link) => !ways.test(link))).toEqual([]);
    for (const link of links) expect.soft((await fetch(site.origin + link)).status, link).toBe(200);
  }
});

test('without JavaScript, a page of the draft leads to the same page of the edition and back', async ({
  browser,
}) => {
  const context = await browser.newContext({javaScriptEnabled: false, baseURL: site.origin});
  const page = await context.newPage();
  await page.goto('/arbetsversion/roller/systemagare');
  await expect(page.locator('.utgava-notis')).toContainText(
    'Det här är arbetsversionen. Den är inte beslutad.',
  );
  await page.getByRole('link', {name: 'Läs sidan i utgåva prov, som gäller'}).click();
  await expect(page).toHaveURL(`${site.origin}/roller/systemagare`);
  await expect(page.locator('.utgava-notis')).toHaveCount(0);
  await expect(page.locator('.sidfot')).toContainText('Utgåva prov');
  await expect(page.locator('.sidfot')).toContainText('gäller, från 1 januari 2027');
  await page
    .getByRole('navigation', {name: 'Utgåvor'})
    .getByRole('link', {name: 'Sidan i arbetsversionen'})
    .click();
  await expect(page).toHaveURL(`${site.origin}/arbetsversion/roller/systemagare`);
  await page.getByRole('contentinfo').getByRole('link', {name: 'Utgåvor'}).click();
  await expect(page.getByRole('heading', {level: 2})).toHaveText(['Arbetsversion', 'Utgåva prov']);
  await expect(page.locator('.utgava').last()).toContainText('Kommunstyrelsen');
  await expect(page.locator('.utgava').last()).toContainText('inte angivet');
  await page.getByRole('link', {name: 'Vad som skiljer utgåva prov och arbetsversionen'}).click();
  await page.getByRole('link', {name: 'Ändrad sida'}).click();
  await expect(page.locator('del')).toContainText(['Överstruken text', 'Grannen']);
  await expect(page.locator('ins')).toContainText(['Understruken text', 'Grannarna', 'alla']);
  await context.close();
});

test('the comparison lists changed, new and removed pages, with a page for each', async ({page}) => {
  await page.goto(`${site.origin}/utgavor/prov..arbetsversion`);
  const changed = page.locator('h2', {hasText: 'Ändrade sidor (1)'}).locator('+ ul');
  await expect(changed).toContainText('Ändrad sida');
  await expect(page.locator('h2', {hasText: 'Nya sidor (1)'}).locator('+ ul')).toContainText('Ny sida');
  await expect(page.locator('h2', {hasText: 'Borttagna sidor (1)'}).locator('+ ul')).toContainText(
    'Borttagen sida',
  );
  const same = await textOf('/utgavor/prov..arbetsversion/roller/systemagare');
  expect(same).toContain('Sidan är lika i utgåva prov och arbetsversionen.');
  expect(same.length).toBeLessThan(20_000);
});

test('the search finds what is valid, and the draft for those who ask for it', async ({page}) => {
  await page.goto(`${site.origin}/sok?q=skurborste`);
  await expect(page.locator('.sok-antal')).toContainText('skurborste');
  await expect(page.locator('[data-sok-resultat] a[href*="prov-ny"]')).toHaveCount(0);
  await page.goto(`${site.origin}/arbetsversion`);
  await page.getByLabel('Sök i handboken').fill('skurborste');
  await page.getByLabel('Sök i handboken').press('Enter');
  await expect(page).toHaveURL(/\/arbetsversion\/sok\?.*utgava=arbetsversion/);
  await expect(
    page.locator('[data-sok-resultat] a[href*="/arbetsversion/om/prov-ny"]').first(),
  ).toBeVisible();
});

test('data files and embeds are those of the edition, and of the draft below its own address', async () => {
  for (const [base, id] of [
    ['', 'prov'],
    ['/arbetsversion', 'arbetsversion'],
  ] as const) {
    const {edition, files} = dataIndex.parse(JSON.parse(await textOf(`${base}/api/v1/index.json`)));
    expect(edition.id).toBe(id);
    for (const {url, schema} of files) {
      const paths = [url, schema].map((address) => new URL(address).pathname);
      for (const path of paths) {
        expect.soft(path.startsWith(`${base}/api/`), path).toBe(true);
        expect.soft((await fetch(site.origin + path)).status, path).toBe(200);
      }
    }
  }
  expect(await robotsHeader('/api/v1/sections.json')).toBeNull();
  expect(await robotsHeader('/arbetsversion/api/v1/sections.json')).toBe('noindex');
  expect(await textOf('/api/v1/sections.json')).not.toContain('skurborste');
  expect(await textOf('/arbetsversion/api/v1/sections.json')).toContain('skurborste');
  expect(await textOf('/embed/om/prov-andrad')).toContain('Grannen');
  const draft = await textOf('/embed/arbetsversion/om/prov-andrad');
  expect(draft).toContain('Det här är arbetsversionen. Den är inte beslutad.');
  expect(draft).toContain('href="/embed/om/prov-andrad"');
});

for (const path of [
  '/utgavor',
  '/utgavor/prov..arbetsversion/om/prov-andrad',
  '/arbetsversion',
  '/arbetsversion/om/prov-ny',
]) {
  test(`${path} is accessible in light, dark and on a phone`, async ({page}) => {
    await openClean(page, path);
  });
}

test('what edition a page is of, and how long it is valid, stands on paper too', async ({page}) => {
  await page.goto(`${site.origin}/roller/systemagare`);
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('.sidfot-uppgifter')).toBeVisible();
  await expect(page.getByRole('navigation', {name: 'Utgåvor'})).toBeHidden();
});

for (const scripts of scriptCases) {
  test.describe(`when scripts ${scripts}`, () => {
    test.use({javaScriptEnabled: scripts !== 'are off', viewport: {width: 1440, height: 900}});
    test.beforeEach(async ({context}) => setScripts(context, scripts));

    test('a page leads to itself in the draft and back', async ({page}) => {
      await openAtOnce(page, `${site.origin}/roller/systemagare`);
      const editions = page.getByRole('navigation', {name: 'Utgåvor'});
      await editions.getByRole('link', {name: 'Sidan i arbetsversionen'}).click();
      await expect(page).toHaveURL(`${site.origin}/arbetsversion/roller/systemagare`);
      await page.locator('.utgava-notis').getByRole('link').first().click();
      await expect(page).toHaveURL(`${site.origin}/roller/systemagare`);
      await expect(page.locator('h1')).toHaveText('Systemägare');
    });
  });
}
