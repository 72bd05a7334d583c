import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from '@playwright/test';
import {accessibilityFaults} from './support/accessibility.ts';

const pages = [
  '/embed',
  '/embed/roller/systemagare',
  '/embed/processer/driftsatta-nytt-system',
  '/embed/ordlista',
];

for (const path of pages) {
  test(`${path} is readable in a narrow column, with the one small script and without a fault`, async ({
    page,
  }) => {
    const faults: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    page.on('pageerror', (error) => void faults.push(error.message));
    await page.setViewportSize({width: 320, height: 800});
    await page.goto(path);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('script:not([src^="/assets/skript/"])')).toHaveCount(0);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test('links between embedded pages stay in the frame', async ({page}) => {
  await page.goto('/embed/roller/systemagare');
  await page.getByRole('link', {name: 'IT-kontoret', exact: true}).first().click();
  await expect(page).toHaveURL(/\/embed\/organisation\/it-kontoret$/);
  await expect(page.locator('h1')).toHaveText('IT-kontoret');
});

test('every link of every embedded process page leads to a page or an anchor that exists', async ({
  page,
  request,
}) => {
  await page.goto('/embed/processer/driftsatta-nytt-system');
  const links = await page
    .locator('a[href^="/"]')
    .evaluateAll((anchors) => [...new Set(anchors.map((anchor) => anchor.getAttribute('href') ?? ''))]);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    const response = await request.get(link);
    expect(response.status(), link).toBe(200);
  }
});

test('every embedded page allows its own style by its hash, and has no other style and no script of its own', () => {
  const files = ['embed', 'badda-in'].flatMap((folder) =>
    readdirSync(join('build', folder), {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.html'))
      .map((file) => join('build', folder, file)),
  );
  expect(files.length).toBeGreaterThan(500);
  for (const file of files) {
    const html = readFileSync(file, 'utf8');
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy.split(';'), file).toContain(`style-src 'sha256-${hash}'`);
    const body = html.slice(html.indexOf('<body>'));
    expect(body, file).not.toMatch(/<[a-z][^>]*\sstyle=/);
    expect(html, file).not.toMatch(/<script(?![^>]*\ssrc=)|<[a-z][^>]*\son[a-z]+=/);
  }
});
