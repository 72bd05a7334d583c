import {mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {writeAll} from '../../../../src/plugins/publish/write-all.ts';

const build = (letter: string) =>
  ['a.bin', 'b.bin', 'under/c.bin'].map((name) => ({path: `/sok/${name}`, content: letter.repeat(300_000)}));

test('two builds that write the same files at once leave whole files of one of them, and nothing else', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbok-'));
  await Promise.all([writeAll(folder, build('x')), writeAll(folder, build('y'))]);
  const names = readdirSync(path.join(folder, 'sok'), {recursive: true, encoding: 'utf8'}).toSorted();
  expect(names).toEqual(['a.bin', 'b.bin', 'under', 'under/c.bin']);
  for (const name of ['a.bin', 'b.bin', 'under/c.bin']) {
    const text = readFileSync(path.join(folder, 'sok', name), 'utf8');
    expect(['x'.repeat(300_000), 'y'.repeat(300_000)]).toContain(text);
  }
});
