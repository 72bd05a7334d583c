import {brotliCompressSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {bundleBrowser, bundleStart, startScript} from '../../../src/plugins/publish/bundle-browser.ts';

const bundle = await bundleBrowser('/sok/klient.0.js');
const texts = bundle.files.map(({content}) => content);
const fileAt = (address: string) => bundle.files.filter(({path}) => path === address);
const lazyPaths = bundle.files
  .map(({path}) => path)
  .filter((path) => path !== bundle.entry && path !== bundle.elements);

test('every page has one script of at most 1.4 KB', () => {
  const entry = bundle.files.find(({path}) => path === bundle.entry);
  expect(brotliCompressSync(entry?.content ?? '').length).toBeLessThanOrEqual(1400);
});

test('the entry knows where the other scripts are', () => {
  const [entry = ''] = fileAt(bundle.entry).map(({content}) => content);
  expect(entry).toContain('/sok/klient.0.js');
  expect(lazyPaths).not.toEqual([]);
  for (const path of lazyPaths) expect(entry).toContain(path);
});

test('frames load half a kilobyte for their elements, and know where the others are', () => {
  const [elements = ''] = fileAt(bundle.elements).map(({content}) => content);
  expect(brotliCompressSync(elements).length).toBeLessThanOrEqual(512);
  for (const path of lazyPaths) expect(elements).toContain(path);
  expect(elements).not.toContain('/sok/');
});

test('two builds of the same source have the same names', async () => {
  const again = await bundleBrowser('/sok/klient.0.js');
  expect(again.files.map(({path}) => path)).toEqual(bundle.files.map(({path}) => path));
});

test.each([
  ['runs text as code', /\beval\(|new Function\b/],
  ['is a module, which a sandboxed frame cannot load', /^import\b|\bimport\.meta\b|^export\b/m],
  ['puts text in as markup', /\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/],
  ['sends anything', /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|document\.cookie/],
])('no script %s', (_what, pattern) => {
  expect(texts.filter((text) => pattern.test(text))).toEqual([]);
});

test('what a page with a map loads besides is less than 1 KB', () => {
  const filter = bundle.files.find(({path}) => path.includes('/rollfilter.'));
  expect(brotliCompressSync(filter?.content ?? '').length).toBeLessThanOrEqual(1024);
});

const start = await bundleStart();

/** The script that starts Docusaurus, whose files have a hash in their names. */
function startOf(hash: string): string {
  const files = {scripts: [`/assets/js/main.${hash}.js`], styles: [`/assets/css/styles.${hash}.css`]};
  return startScript(start, files).content;
}

test('the script that starts Docusaurus differs in nothing but the names of the files it loads', () => {
  const first = startOf('34c747c5');
  expect(first).toContain('["/assets/js/main.34c747c5.js"]');
  for (const hash of ['eeeeeeee', 'aaaaaaaa', 'cdcdcdcd'])
    expect(startOf(hash).replaceAll(hash, '34c747c5')).toBe(first);
});
