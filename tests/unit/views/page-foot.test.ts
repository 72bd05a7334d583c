import {expect, test} from 'vitest';
import type {Page} from '#model/types.ts';
import {pageFoot} from '#views/page-foot.ts';
import {firstEdition, olderEdition} from '../../fixtures/editions.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';
import {allNodes, linksOf, textOf} from '../../fixtures/view-text.ts';

async function foot(change: Partial<Page> = {}, edition = firstEdition) {
  const {model} = await buildSmallHandbook();
  const page = model.pages.find(({id}) => id === 'systemagare');
  if (!page) throw new Error('The small handbook has a systemägare');
  return [pageFoot({...model, edition}, {...page, ...change})];
}

/** The facts of the foot, one a line. */
async function facts(...args: Parameters<typeof foot>): Promise<string[]> {
  const nodes = allNodes(await foot(...args));
  const [names, values] = ['dt', 'dd'].map((name) => nodes.filter(({data}) => data?.hName === name));
  return (names ?? []).map(
    (name, index) => `${textOf([name])}: ${textOf(values?.slice(index, index + 1) ?? [])}`,
  );
}

test('the foot says the edition and its validity, who answers for the page, and that nobody has reviewed it', async () => {
  expect(await facts()).toEqual([
    'Utgåva: Utgåva 1',
    'Giltighet: gäller, från 1 januari 2027 till 31 december 2028',
    'Svarar för sidan: IT-chef',
    'Senast granskad: inte granskad ännu',
    'Nästa granskning: inte bestämd',
  ]);
});

test('the foot says when the page was reviewed, and by when it is to be reviewed again', async () => {
  const reviews = [{date: '2026-11-02', role: 'it-chef', outcome: 'oförändrad'}];
  const shown = await facts({reviews, reviewEvery: '12 månader'});
  expect(shown.slice(3)).toEqual([
    'Senast granskad: 2 november 2026: oförändrad',
    'Nästa granskning: senast 2 november 2027',
  ]);
});

test('without a first review, the foot says how often the page is reviewed', async () => {
  const shown = await facts({reviewEvery: '12 månader'});
  expect(shown.at(-1)).toBe('Granskas: var tolfte månad. Dagen för nästa granskning är inte bestämd.');
});

test('the foot of an edition that has been replaced says so', async () => {
  expect((await facts({}, olderEdition)).slice(0, 2)).toEqual([
    'Utgåva: Utgåva 0',
    'Giltighet: ersatt av en nyare utgåva',
  ]);
});

test('the foot links to every fact that the page rests on', async () => {
  const nodes = await foot();
  expect(textOf(nodes)).toContain(
    'Vilar på 2 påståenden i IT-strateginAvsnitt: Roller. Påståenden: F001, F002.',
  );
  expect(linksOf(nodes)).toEqual(['/roller/it-chef', '/om/kallor#f001', '/om/kallor#f002']);
});

test('in the draft beside an edition, the facts are those of the draft', async () => {
  const nodes = await foot({}, {...olderEdition, base: '/arbetsversion'});
  expect(linksOf(nodes)).toContain('/arbetsversion/om/kallor#f001');
});
