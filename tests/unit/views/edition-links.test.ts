import {expect, test} from 'vitest';
import {editionNotice, editionSwitch, type PageEditions} from '#views/edition-links.ts';
import {firstEdition, olderEdition, placedDraft} from '../../fixtures/editions.ts';
import {allNodes, linksOf, textOf} from '../../fixtures/view-text.ts';

const inDraft: PageEditions = {
  page: {title: 'X', url: '/arbetsversion/roller/x'},
  edition: placedDraft,
  others: [{edition: firstEdition, hasPage: true}],
};
const inFirst: PageEditions = {
  page: {title: 'X', url: '/roller/x'},
  edition: firstEdition,
  others: [
    {edition: placedDraft, hasPage: true},
    {edition: olderEdition, hasPage: false},
  ],
};

/** Addresses of files, which are no pages to Docusaurus. */
function files(nodes: ReturnType<typeof editionNotice>): unknown[] {
  return allNodes(nodes).flatMap(({data}) => data?.hProperties?.['href'] ?? []);
}

test('a page of the draft says what it is, and leads to the same page in the valid edition and to the differences', () => {
  const notice = editionNotice(inDraft);
  expect(textOf(notice)).toBe(
    'Det här är arbetsversionen. Den är inte beslutad. Läs sidan i utgåva 1, som gäller. Se vad som skiljer',
  );
  expect(linksOf(notice)).toEqual(['/roller/x']);
  expect(files(notice)).toEqual(['pathname:///utgavor/1..arbetsversion/roller/x']);
});

test('a page that is new in the draft says that the valid edition has none', () => {
  const notice = editionNotice({...inDraft, others: [{edition: firstEdition, hasPage: false}]});
  expect(textOf(notice)).toContain('Sidan finns inte i utgåva 1, som gäller.');
  expect(linksOf(notice)).toEqual([]);
});

test('a page of an edition that was replaced leads to the valid one, and to what changed since', () => {
  const notice = editionNotice({
    ...inDraft,
    page: {title: 'X', url: '/utgava/0/roller/x'},
    edition: olderEdition,
  });
  expect(textOf(notice)).toContain('Det här är utgåva 0. Den har ersatts.');
  expect(files(notice)).toEqual(['pathname:///utgavor/0..1/roller/x']);
});

test('a valid page needs no notice, and leads to the same page where other editions have it', () => {
  expect(editionNotice(inFirst)).toEqual([]);
  expect(linksOf(editionSwitch(inFirst))).toEqual(['/arbetsversion/roller/x', '/utgavor']);
});

test('while there is one edition, there is nothing to switch to', () => {
  expect(editionSwitch({...inFirst, others: []})).toEqual([]);
  expect(editionNotice({...inDraft, others: []})).toEqual([]);
});
