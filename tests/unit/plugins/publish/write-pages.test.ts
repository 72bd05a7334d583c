import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {keepResults, type KeptResults} from '#content/kept-results.ts';
import {writePages} from '../../../../src/plugins/publish/write-pages.ts';

let root = '';
let made: string[] = [];

beforeEach(() => {
  made = [];
  root = mkdtempSync(path.join(tmpdir(), 'handbok-'));
  for (const folder of ['src', 'assets/css']) mkdirSync(path.join(root, folder), {recursive: true});
  writeFileSync(path.join(root, 'assets/css/styles.1.css'), '.a{top:0}');
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

/** Keeps results as a build does, and tells which of them had to be made. */
function counted(): KeptResults {
  const {keep} = keepResults(root);
  return {
    keep: (name, input, make) =>
      keep(name, input, () => {
        made.push(name);
        return make();
      }),
  };
}

/** What a build gives of the start page and the page of a role, when the runtime has this name. */
function publish(runtime: string, role: string): ReturnType<typeof writePages> {
  const page = (text: string): string =>
    `<!doctype html><html lang=sv><head><title>T</title><link rel=stylesheet href=/assets/css/styles.1.css /><script src=/assets/js/runtime~main.${runtime}.js defer></script></head><body><article><h1 class=a>${text}</h1></article></body></html>`;
  writeFileSync(path.join(root, 'index.html'), page('Start'));
  writeFileSync(path.join(root, 'roll.html'), page(role));
  const places = ['/', '/roll'].map((url) => ({url, edition: 'e'}));
  return writePages(root, places, counted());
}

test('a page whose own content is as before is not made anew when another page has changed', () => {
  publish('1', 'Chef');
  expect(made).toEqual(['page /', 'page /roll']);
  made = [];
  const {client, articles} = publish('2', 'Chefer');
  expect(made).toEqual(['page /roll']);
  expect(client).toEqual({scripts: ['/assets/js/runtime~main.2.js'], styles: ['/assets/css/styles.1.css']});
  expect(articles.map(({title}) => title)).toEqual(['Start', 'Chefer']);
  expect(readFileSync(path.join(root, 'index.html'), 'utf8')).toContain('<style>.a{top:0}</style>');
});

test('pages that start with different files are told of', () => {
  publish('1', 'Chef');
  expect(() => publish('2', '<script src=/assets/js/more.js defer></script>')).toThrow('/roll');
});
