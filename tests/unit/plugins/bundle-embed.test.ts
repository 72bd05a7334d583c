import {brotliCompressSync} from 'node:zlib';
import {expect, test} from 'vitest';
import {defaultParents, readAllowedParents} from '../../../src/embed/core/allowed-parents.ts';
import {bundleEmbed} from '../../../src/plugins/publish/bundle-embed.ts';

const input = {
  allowedParents: readAllowedParents(defaultParents('http://localhost:3000')).pattern,
  clientFile: '/sok/klient.0.js',
};
const bundle = await bundleEmbed(input);

function sizeOf(path: string): number {
  return brotliCompressSync(bundle.files.find((file) => file.path === path)?.content ?? '').length;
}

test('the script of every embedded page is under 1 KB, and that of the elements under 2 KB', () => {
  expect(sizeOf(bundle.frame)).toBeLessThan(1024);
  expect(sizeOf('/embed/element.js')).toBeLessThan(2048);
  expect(sizeOf('/embed/element.js')).toBeGreaterThan(0);
});

test('intranets have the address of the elements in their pages: it has no hash, and types stand beside it', () => {
  expect(bundle.files.map(({path}) => path)).toEqual([
    bundle.frame,
    bundle.search,
    '/embed/element.js',
    '/embed/element.d.ts',
  ]);
});

test('the list of allowed parents is in the frame’s script, and nothing else of a site is', () => {
  const frame = bundle.files[0]?.content;
  expect(frame).toContain(JSON.stringify(input.allowedParents));
});

test.each([
  ['runs text as code', /\beval\(|new Function\b/],
  ['puts text in as markup', /\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/],
  [
    'keeps or sends anything',
    /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|document\.cookie|localStorage|sessionStorage/,
  ],
])('no script of the embeds %s', (_what, pattern) => {
  const scripts = bundle.files.filter(({path}) => path.endsWith('.js'));
  expect(scripts.filter(({content}) => pattern.test(content))).toEqual([]);
});

test('messages to any origin are sent from one place alone: the mark without content', () => {
  const scripts = bundle.files.filter(({path}) => path.endsWith('.js')).map(({content}) => content);
  const open = scripts.flatMap((text) =>
    [...text.matchAll(/postMessage\(([^)]*),"\*"\)/g)].map(([, sent]) => sent),
  );
  expect(open).toEqual(['{t:"handbok:ready",v:1}']);
});
