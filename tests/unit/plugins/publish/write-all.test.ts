import {mkdtempSync, openSync, readdirSync, readFileSync, renameSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test, vi} from 'vitest';
import {writeAll} from '../../../../src/plugins/publish/write-all.ts';

vi.mock('node:fs', async (load) => {
  const fs = await load<typeof import('node:fs')>();
  return {...fs, renameSync: vi.fn(fs.renameSync)};
});

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

test('two builds that write the same files at once leave whole files of one of them, and nothing else', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbok-'));
  // The other build comes where it does most harm: when a file of the first is written and not yet in its place.
  const move = vi.mocked(renameSync).getMockImplementation();
  vi.mocked(renameSync).mockImplementationOnce((from, to) => {
    writeAll(folder, build('y'));
    move?.(from, to);
  });
  writeAll(folder, build('x'));
  const names = readdirSync(path.join(folder, 'sok'), {recursive: true, encoding: 'utf8'}).toSorted();
  expect(names).toEqual(['a.bin', 'b.bin', 'under', 'under/c.bin']);
  for (const name of ['a.bin', 'b.bin', 'under/c.bin'])
    expect(readFileSync(path.join(folder, 'sok', name), 'utf8')).toBe('x'.repeat(300_000));
});
