import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {sitePaths} from './support/site-paths.ts';

for (const [path, part, way] of [
  ['/mal/e-tjanster', 'IT-strategi', ['Start', 'IT-strategi', 'Mål', 'E-tjänster']],
  ['/styrande-dokument', 'IT-strategi', ['Start', 'IT-strategi', 'Styrande dokument']],
  ['/ekonomi', 'System', ['Start', 'System', 'Ekonomi']],
  ['/modeller', 'System', ['Start', 'System', 'Modeller']],
  ['/system/drift', 'System', ['Start', 'System', 'Drift']],
  ['/ny-systemagare/1-ditt-uppdrag', 'Ny systemägare', ['Start', 'Ny systemägare', '1. Ditt uppdrag']],
] as const) {
  test(`${path} says in the top menu and in its path where it is`, async ({page}) => {
    await page.goto(path);
    await expect(page.locator('.hb-nav [aria-current]')).toHaveText(part);
    await expect(page.locator('.theme-doc-breadcrumbs li')).toHaveText(way);
  });
}

test('soft hyphens are in what is read, never in titles, ids, addresses and names for the ear', () => {
  for (const url of sitePaths()) {
    const html = readFileSync(`build${url === '/' ? '/index' : url}.html`, 'utf8');
    const tags = html.match(/<[a-z][^>]*>|<title[^>]*>[^<]*/g) ?? [];
    expect
      .soft(
        tags.filter((tag) => tag.includes('\u00AD')),
        url,
      )
      .toEqual([]);
  }
});

test('a long heading breaks with a hyphen on a phone, also without a dictionary', async ({page}) => {
  await page.setViewportSize({width: 375, height: 800});
  await page.goto('/system/systemforvaltningsorganisation');
  const heading = page.locator('h1');
  expect(await heading.textContent()).toBe('System\u00ADförvaltnings\u00ADorganisation');
  // Each part stands on one line, and the word on several: no line ends within a part.
  const lines = await heading.evaluate((element) => {
    const text = element.firstChild;
    if (!(text instanceof Text)) return [];
    const parts = [...text.data.matchAll(/[^\u00AD]+/g)];
    return parts.map(({0: part, index}) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + part.length);
      // The hyphen before a part has a box without text of the part in it.
      const boxes = [...range.getClientRects()].filter(({width}) => width > 20);
      return [...new Set(boxes.map(({top}) => top))];
    });
  });
  expect(lines.map((tops) => tops.length)).toEqual([1, 1, 1]);
  expect(new Set(lines.flat()).size).toBeGreaterThan(1);
});
