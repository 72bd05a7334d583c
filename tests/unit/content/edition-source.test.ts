import {expect, test} from 'vitest';
import {docsVersions} from '#content/docs-versions.ts';
import {draftSource, fileAtPath, pathOfFile, type EditionSource} from '#content/edition-source.ts';
import {draft} from '#model/edition.ts';

const working = draftSource({...draft, base: '/arbetsversion'});
const decided: EditionSource = {
  edition: {...draft, id: '1', name: 'Utgåva 1'},
  version: '1',
  folders: {docs: 'versioned_docs/version-1', processes: 'processer_versioned_docs/version-1'},
  facts: 'versioned_docs/version-1/fakta.yaml',
};

test.each([
  [decided, 'docs/roller/x.md', 'versioned_docs/version-1/roller/x.md'],
  [decided, 'processes/x.md', 'processer_versioned_docs/version-1/x.md'],
  [working, 'docs/roller/x.md', 'docs/roller/x.md'],
])('a file is known by the same name in every edition', (source, file, path) => {
  expect(pathOfFile(source, file)).toBe(path);
  expect(fileAtPath([decided, working], path)).toEqual({edition: source.edition, file});
});

test('a file outside the editions belongs to none', () => {
  expect(fileAtPath([decided, working], 'versioned_docs/version-2/x.md')).toBeUndefined();
});

test('while no edition is decided, the draft is at the top of the site and open to search engines', () => {
  expect(docsVersions([draftSource(draft)], '/processer')).toEqual({
    lastVersion: 'current',
    onlyIncludeVersions: ['current'],
    versions: {current: {label: 'Arbetsversion', path: 'processer', banner: 'none', noIndex: false}},
  });
});

test('the edition in force takes the top of the site, and the draft has a place of its own without search engines', () => {
  expect(docsVersions([decided, working], '/')).toMatchObject({
    lastVersion: '1',
    versions: {'1': {path: '', noIndex: false}, current: {path: 'arbetsversion', noIndex: true}},
  });
  expect(docsVersions([decided, working], '/processer').versions['current']?.path).toBe(
    'arbetsversion/processer',
  );
});
