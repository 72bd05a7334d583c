import {afterEach, expect, test} from 'vitest';
import {siteEditions} from '#content/site-editions.ts';
import {editionFolder, type EditionFolder} from '../../fixtures/edition-folder.ts';

let folder: EditionFolder | undefined;
afterEach(() => folder?.remove());

/** Where each edition is served, in order. */
function places(ids: readonly string[], options = {}): string[] {
  folder = editionFolder(ids);
  return siteEditions(folder.root, options).map(({edition}) => `${edition.name}: ${edition.base || '/'}`);
}

test('while nothing is decided, readers land on the draft', () => {
  expect(places([])).toEqual(['Arbetsversion: /']);
});

test('readers land on the first edition when it is decided, and the draft has a place of its own', () => {
  expect(places(['1'])).toEqual(['Utgåva 1: /', 'Arbetsversion: /arbetsversion']);
});

test('an older edition keeps an address of its own', () => {
  expect(places(['2', '1'])).toEqual(['Utgåva 2: /', 'Utgåva 1: /utgava/1', 'Arbetsversion: /arbetsversion']);
});

test('a preview shows what its editor works on', () => {
  expect(places(['1'], {isPreview: true})).toEqual(['Arbetsversion: /']);
});

test('an edition is read from its own folders and rests on its own facts', () => {
  folder = editionFolder(['1']);
  expect(siteEditions(folder.root)[0]).toMatchObject({
    version: '1',
    folders: {docs: 'versioned_docs/version-1', processes: 'processer_versioned_docs/version-1'},
    facts: 'versioned_docs/version-1/fakta.yaml',
  });
});
