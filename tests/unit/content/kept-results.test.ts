import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {keepResults} from '#content/kept-results.ts';

let root = '';
let made = 0;

beforeEach(() => {
  made = 0;
  root = mkdtempSync(path.join(tmpdir(), 'handbok-'));
  mkdirSync(path.join(root, 'src'));
  writeFileSync(path.join(root, 'src/code.ts'), 'one');
  writeFileSync(path.join(root, 'package.json'), '{}');
});

afterEach(() => rmSync(root, {recursive: true, force: true}));

/** A build's result of an input under one name. */
function build(input: string): string {
  return keepResults(root).keep('page', [input], () => {
    made += 1;
    return `made of ${input}`;
  });
}

function keptFile(): string {
  const folder = path.join(root, 'node_modules/.cache/handboken');
  const files = readdirSync(folder);
  expect(files).toHaveLength(1);
  return path.join(folder, String(files[0]));
}

test('the same input is made once', () => {
  expect([build('a'), build('a'), made]).toEqual(['made of a', 'made of a', 1]);
});

test('another input is made anew, and takes the place of the last', () => {
  expect([build('a'), build('b'), made]).toEqual(['made of a', 'made of b', 2]);
  expect(keptFile()).toBeTruthy();
});

test.each(['src/code.ts', 'src/new.css', 'package.json', 'docusaurus.config.ts'])(
  'nothing is kept when %s has changed',
  (file) => {
    build('a');
    writeFileSync(path.join(root, file), 'two');
    expect([build('a'), made]).toEqual(['made of a', 2]);
  },
);

test.each([
  ['cut off', (text: string) => text.slice(0, -3)],
  ['empty', () => ''],
  ['changed', (text: string) => text.replace('made of a', 'made of z')],
])('a file that is %s is as if it were not there', (_how, damage) => {
  build('a');
  writeFileSync(keptFile(), damage(readFileSync(keptFile(), 'utf8')));
  expect([build('a'), build('a'), made]).toEqual(['made of a', 'made of a', 2]);
});

test('what takes time to make is made once too, and not kept when it fails', async () => {
  const {keepAwaited} = keepResults(root);
  const failed = keepAwaited('slow', ['a'], () => Promise.reject(new Error('failed')));
  await expect(failed).rejects.toThrow('failed');
  expect(await keepAwaited('slow', ['a'], () => Promise.resolve('first'))).toBe('first');
  expect(await keepAwaited('slow', ['a'], () => Promise.resolve('second'))).toBe('first');
});

test('that there is nothing is kept too', () => {
  const ask = () =>
    keepResults(root).keep('nothing', [], (): string | undefined => {
      made += 1;
      return undefined;
    });
  expect([ask(), ask(), made]).toEqual([undefined, undefined, 1]);
});
