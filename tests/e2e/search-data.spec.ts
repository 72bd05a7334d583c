import {expect, test} from '@playwright/test';
import {sectionsSchema} from '../../src/search/build/section-records.ts';
import {readManifest} from '../../src/search/core/manifest.ts';

test('every section of the open data is what its schema says and stands where its id says', async ({
  request,
}) => {
  const sections = sectionsSchema.parse(await (await request.get('/api/v1/sections.json')).json());
  expect(sections.length).toBeGreaterThan(300);
  expect(new Set(sections.map(({kind}) => kind)).size).toBe(9);
  const pages = new Map<string, string>();
  const missing: string[] = [];
  for (const {id} of sections) {
    const [url = '', anchor = ''] = id.split('#');
    const html = pages.get(url) ?? (await (await request.get(url)).text());
    pages.set(url, html);
    if (anchor !== '' && !new RegExp(`\\bid="?${anchor}[" >]`).test(html)) missing.push(id);
  }
  expect(missing).toEqual([]);
});

test('a browser finds the description document, and what it describes answers', async ({page, request}) => {
  await page.goto('/roller');
  const link = page.locator('link[rel=search][type="application/opensearchdescription+xml"]');
  await expect(link).toHaveAttribute('title', 'IT-handboken');
  const xml = await (await request.get((await link.getAttribute('href')) ?? '')).text();
  const template = /type="text\/html"[^>]*template="([^"]+)"/.exec(xml)?.[1] ?? '';
  const {pathname, search} = new URL(template.replace('{searchTerms}', 'KDL'));
  await page.goto(pathname + search);
  await expect(page.locator('.sok-traff').first()).toContainText('KDL');
});

test('the sections at the top of the site are of the edition that is valid, and of no other', async ({
  request,
}) => {
  const manifest = readManifest(await (await request.get('/sok/manifest.json')).json());
  const editionsIn = async (base: string): Promise<string[]> => {
    const sections = sectionsSchema.parse(await (await request.get(`${base}/api/v1/sections.json`)).json());
    return [...new Set(sections.map(({edition}) => edition))];
  };
  expect(await editionsIn('')).toEqual([manifest?.editions[0]?.id]);
  expect(await editionsIn('/arbetsversion')).toEqual(['arbetsversion']);
});
