import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {writePages} from '../../../../src/plugins/publish/write-pages.ts';
import {createKeptStore} from '../../../helpers/kept-store.ts';

let store = createKeptStore();

beforeEach(() => {
  store = createKeptStore();
  mkdirSync(path.join(store.root, 'assets/css'), {recursive: true});
  writeFileSync(path.join(store.root, 'assets/css/styles.1.css'), '.a{top:0}');
});

afterEach(() => rmSync(store.root, {recursive: true, force: true}));

/** What a build gives of the start page and the page of a role, when the runtime has this name. */
function publish(runtime: string, role: string): ReturnType<typeof writePages> {
  const page = (text: string): string =>
    `<!doctype html><html lang=sv><head><title>T</title><link rel=stylesheet href=/assets/css/styles.1.css /><script src=/assets/js/runtime~main.${runtime}.js defer></script></head><body><article><h1 class=a>${text}</h1></article></body></html>`;
  writeFileSync(path.join(store.root, 'index.html'), page('Start'));
  writeFileSync(path.join(store.root, 'roll.html'), page(role));
  const places = ['/', '/roll'].map((url) => ({url, edition: 'e'}));
  return writePages(store.root, places, store.kept);
}

test('a page whose own content is as before is not made anew when another page has changed', () => {
  publish('1', 'Chef');
  expect(store.takeMade()).toEqual(['page /', 'style sheet', 'page /roll']);
  const {client, articles} = publish('2', 'Chefer');
  expect(store.takeMade()).toEqual(['page /roll']);
  expect(client).toEqual({scripts: ['/assets/js/runtime~main.2.js'], styles: ['/assets/css/styles.1.css']});
  expect(articles.map(({title}) => title)).toEqual(['Start', 'Chefer']);
  expect(readFileSync(path.join(store.root, 'index.html'), 'utf8')).toContain('<style>.a{top:0}</style>');
});

test('pages that start with different files are told of', () => {
  publish('1', 'Chef');
  expect(() => publish('2', '<script src=/assets/js/more.js defer></script>')).toThrow('/roll');
});
