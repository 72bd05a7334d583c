import {mkdtempSync, openSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {writeAll} from '../../../../src/plugins/publish/write-all.ts';

const build = (letter: string) =>
  ['a.bin', 'b.bin', 'under/c.bin'].map((name) => ({path: `/sok/${name}`, content: letter.repeat(300_000)}));

test('a server that is reading a file when it is written anew reads the old one to its end', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbok-'));
  writeAll(folder, build('x'));
  const file = path.join(folder, 'sok/under/c.bin');
  const reading = openSync(file, 'r');
  writeAll(folder, build('y'));
  expect(readFileSync(reading, 'utf8')).toBe('x'.repeat(300_000));
  expect(readFileSync(file, 'utf8')).toBe('y'.repeat(300_000));
  const names = readdirSync(path.join(folder, 'sok'), {recursive: true, encoding: 'utf8'}).toSorted();
  expect(names).toEqual(['a.bin', 'b.bin', 'under', 'under/c.bin']);
});
