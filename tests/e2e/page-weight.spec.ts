import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {expect, test, type Page} from '@playwright/test';
import {watchWire, type Wire} from '../../src/tools/bench/site/watch-wire.ts';
import {compressFiles, qualities} from '../../src/tools/compress/compress-files.ts';
import {readHeaderRules, responseHeaders} from '../../src/tools/server/response-headers.ts';
import {sitePaths} from './support/site-paths.ts';

/** What the first view of a page costs a reader. */
async function weigh(page: Page, address: string): Promise<Wire> {
  const wire = await watchWire(await page.context().newCDPSession(page));
  await page.goto(address, {waitUntil: 'networkidle'});
  return wire();
}

const fileOf = (url: string): string => path.join('build', `${url === '/' ? 'index' : url}.html`);

for (const [what, address, most] of [
  ['a page of text', '/roller/systemagare', {bytes: 12_000, requests: 2}],
  ['a page with a process map', '/processer/driftsatta-nytt-system', {bytes: 16_000, requests: 3}],
  ['the start page', '/', {bytes: 12_000, requests: 2}],
] as const) {
  test(`${what} costs at most ${most.bytes} bytes in ${most.requests} requests`, async ({page}) => {
    // As it is published.
    const script = readdirSync('build/assets/skript').filter((name) => /^handboken.*\.js$/.test(name));
    const files = [fileOf(address), ...script.map((name) => `build/assets/skript/${name}`)];
    await compressFiles(files, qualities.best);
    const {bytes, requests} = await weigh(page, address);
    expect.soft(bytes).toBeLessThanOrEqual(most.bytes);
    expect.soft(requests).toBeLessThanOrEqual(most.requests);
  });
}

/** What surrounds the article: head, styles, menus, footer. In bytes after brotli. */
function frameWeight(html: string, quality: number): number {
  const [article = ''] = /<article\b.*<\/article>/s.exec(html) ?? [];
  const params = {[constants.BROTLI_PARAM_QUALITY]: quality};
  return brotliCompressSync(html, {params}).length - brotliCompressSync(article, {params}).length;
}

/** A page that is light enough as it is compressed in no time need not be compressed as well as can be. */
function isHeavy(html: string, most: number): boolean {
  return [qualities.fast, qualities.best].every((quality) => frameWeight(html, quality) > most);
}

test('no page’s frame weighs more than 8 KB, however long its text is', () => {
  const heavy = sitePaths()
    .map((url) => ({url, html: readFileSync(fileOf(url), 'utf8')}))
    .filter(({html}) => isHeavy(html, 8000))
    .map(({url, html}) => ({url, weight: frameWeight(html, qualities.best)}));
  expect(heavy).toEqual([]);
});

test('no page names a file whose name changes with the content', () => {
  const named = sitePaths().flatMap((url) => {
    const html = readFileSync(fileOf(url), 'utf8');
    return [...html.matchAll(/(?:src|href)="?(\/assets\/[^\s">]+)/g)].map(([, file]) => file);
  });
  expect([...new Set(named)]).toEqual([
    expect.stringMatching(/^\/assets\/skript\/handboken\.[0-9a-f]+\.js$/),
  ]);
});

test('what browsers keep for ever has a hash of its content in its name', () => {
  const rules = readHeaderRules('build');
  const kept = readdirSync('build', {recursive: true, encoding: 'utf8'})
    .filter((name) => statSync(path.join('build', name)).isFile())
    .map((name) => name.replaceAll(path.sep, '/').replace(/\.(?:br|gz)$/, ''))
    .filter((name) => responseHeaders(rules, `/${name}`)['Cache-Control']?.includes('immutable'));
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.filter((name) => !/[.-][0-9a-f]{8,}\.[a-z0-9]+$/.test(name))).toEqual([]);
});

test('no script tells where on the machine it was built', () => {
  for (const name of readdirSync('build/assets/js').filter((one) => one.endsWith('.js')))
    expect(readFileSync(path.join('build/assets/js', name), 'utf8'), name).not.toContain(process.cwd());
});

test('readers get no code for what they never use', () => {
  const folder = 'build/assets/js';
  const scripts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const unused = {
    Mermaid: /mermaidAPI|flowchart-elk/,
    Prism: /token-line|Prism\.languages|prismjs/,
    Algolia: /docsearch|algolia/i,
    blog: /BlogPostItem/,
    'base-URL banner': /base-url-issue-banner/,
  };
  const found = Object.entries(unused).filter(([, pattern]) => scripts.some((text) => pattern.test(text)));
  expect(found.map(([name]) => name)).toEqual([]);
});
