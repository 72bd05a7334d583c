import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from 'vitest';
import {loadHandbook} from '#content/load-handbook.ts';
import {schemas} from '#model/front-matter-schema.ts';
import {decisionVerbs} from '#model/kinds.ts';
import {pageKinds} from '#model/types.ts';
import {namedViews} from '#views/page-views.ts';

const guide = readFileSync('docs/om/sa-redigerar-du.md', 'utf8');

test.each(pageKinds)('the guide explains the kind %s and every key that it may have', (kind) => {
  const keys = [kind, ...Object.keys(schemas[kind].shape)];
  expect(keys.filter((key) => !guide.includes(`| \`${key}\` |`))).toEqual([]);
});

test('the guide names every view that an editor can ask for', () => {
  expect(Object.keys(namedViews).filter((name) => !guide.includes(`| \`${name}\` |`))).toEqual([]);
});

test('the guide names every verb of a step that must say who decides', () => {
  const row = guide.split('\n').find((line) => line.startsWith('| `- Beslutar:` |')) ?? '';
  expect(decisionVerbs.filter((verb) => !row.toLowerCase().includes(verb))).toEqual([]);
});

test('the files that the guide shows whole pass the checks as they stand, when an editor writes them word for word', async () => {
  const shown = /Så ser filen `([^`]+)` ut:\n\n(`{3,})markdown\n([^]*?)\n\2\n/g;
  const files = [...guide.matchAll(shown)].map(([, file = '', , text = '']) => ({file, text: `${text}\n`}));
  expect(files.length).toBeGreaterThan(0);
  const copy = mkdtempSync(path.join(tmpdir(), 'handbok-guide-'));
  try {
    for (const folder of ['docs', 'processes', 'static', 'src/data'])
      cpSync(folder, path.join(copy, folder), {recursive: true});
    for (const {file, text} of files) writeFileSync(path.join(copy, file), text);
    const {problems} = await loadHandbook(copy);
    const names = new Set(files.map(({file}) => file));
    expect(problems.filter(({file}) => names.has(file))).toEqual([]);
  } finally {
    rmSync(copy, {recursive: true, force: true});
  }
});
