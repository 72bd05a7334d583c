import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {openBuiltSearch} from '../../../src/tools/built-search.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sok-'));
  const editions = [
    {id: '2', label: 'Utgåva 2', index: 'index.b.bin'},
    {id: '1', label: 'Utgåva 1', index: 'index.a.bin'},
    {id: 'arbetsversion', label: 'Arbetsversion', index: 'index.c.bin'},
  ];
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({engine: 'motor.js', editions}));
});
afterAll(() => rmSync(folder, {recursive: true}));

test.each([
  [undefined, 'index.b.bin'],
  ['1', 'index.a.bin'],
  ['arbetsversion', 'index.c.bin'],
])('a command that asks for edition %s gets %s', (edition, index) => {
  expect(openBuiltSearch(folder, edition).index).toBe(index);
});

test('an edition that does not exist is not searched in silence', () => {
  expect(() => openBuiltSearch(folder, '9')).toThrow('Utgåvan "9" finns inte');
});
