import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {filesBelow, versionLists} from '#content/edition-files.ts';
import {placeEdition} from '../../../../src/tools/edition/workspace.ts';
import {editionFolder, type EditionFolder} from '../../../fixtures/edition-folder.ts';

/** What a refusal looks like whose reason holds a text. */
function refusal(why: string): unknown {
  return expect.objectContaining({ok: false, why: expect.stringContaining(why) as unknown});
}

let from: EditionFolder;
let to: string;
beforeEach(() => {
  from = editionFolder(['2', '1']);
  for (const prefix of ['', 'processer_'])
    from.write(`${prefix}versioned_sidebars/version-2-sidebars.json`, '{}\n');
  to = mkdtempSync(path.join(tmpdir(), 'handbok-plats-'));
  for (const list of versionLists) writeFileSync(path.join(to, list), '["1"]');
});
afterEach(() => {
  from.remove();
  rmSync(to, {recursive: true});
});

test('all files of the edition, and no other, are put in place', () => {
  expect(placeEdition(from.root, to, '2')).toEqual({ok: true});
  expect(filesBelow(to, '.')).toEqual([
    'processer_versioned_docs/version-2/utse.md',
    'processer_versioned_sidebars/version-2-sidebars.json',
    'processer_versions.json',
    'versioned_docs/version-2/om.md',
    'versioned_docs/version-2/utgava.yaml',
    'versioned_sidebars/version-2-sidebars.json',
    'versions.json',
  ]);
  expect(readFileSync(path.join(to, 'versions.json'), 'utf8')).toBe('["2","1"]');
});

test('when the last file cannot be copied, the folder is as it was', () => {
  rmSync(path.join(from.root, versionLists[1]));
  expect(placeEdition(from.root, to, '2')).toEqual(refusal('gick inte att lägga på plats'));
  expect(filesBelow(to, '.')).toEqual(['processer_versions.json', 'versions.json']);
  expect(readFileSync(path.join(to, 'versions.json'), 'utf8')).toBe('["1"]');
});
