import {readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {checkEditions} from '#content/check-editions.ts';
import {siteEditions} from '#content/site-editions.ts';
import {editionFolder, type EditionFolder} from '../../fixtures/edition-folder.ts';

let folder: EditionFolder;
beforeEach(() => {
  folder = editionFolder(['2', '1']);
});
afterEach(() => folder.remove());

const record = 'versioned_docs/version-1/utgava.yaml';

function problems(): string[] {
  return checkEditions(folder.root).map(({rule, file, line}) => `${rule} ${file}:${line}`);
}

test('an edition that is as it was decided has no problem', () => {
  expect(problems()).toEqual([]);
});

test.each([
  'versioned_docs/version-1/om.md',
  'processer_versioned_docs/version-1/utse.md',
  'versioned_docs/version-1/ny.md',
  'versioned_docs/version-1/fakta.yaml',
  'versioned_sidebars/version-1-sidebars.json',
])('%s cannot be changed or added after the decision', (file) => {
  folder.write(file, 'Annat.\n');
  expect(problems()).toEqual([`utgava-andrad ${record}:1`]);
});

test('line ends of another operating system are no change', () => {
  folder.write('versioned_docs/version-1/om.md', 'Text.\r\n');
  expect(problems()).toEqual([]);
});

test('what becomes known of the decision can be completed', () => {
  const text = readFileSync(path.join(folder.root, record), 'utf8');
  folder.write(record, text.replace('diarienummer: ej-angivet', 'diarienummer: KS 2026/1'));
  expect(problems()).toEqual([]);
  expect(siteEditions(folder.root)[1]?.edition.decision?.diaryNumber).toBe('KS 2026/1');
});

test('an edition without decision data is told, and not shown', () => {
  rmSync(path.join(folder.root, record));
  expect(problems()).toEqual([`utgava-uppgift ${record}:1`]);
  expect(siteEditions(folder.root).map(({edition}) => edition.id)).toEqual(['2', 'arbetsversion']);
});
