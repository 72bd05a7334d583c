import {expect, test} from 'vitest';
import {notStated, type Model} from '#model/types.ts';
import {editionEntries} from '../../../src/plugins/handbook/editions-page.ts';
import {firstEdition, olderEdition, placedDraft} from '../../fixtures/editions.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';

async function entries(...editions: readonly Model['edition'][]) {
  const {model} = await buildSmallHandbook();
  return editionEntries(editions.map((edition) => ({...model, edition})));
}

test('the draft comes first, then the valid edition and what it replaced', async () => {
  const list = await entries(firstEdition, olderEdition, placedDraft);
  expect(list.map(({name, url, standing}) => [name, url, standing])).toEqual([
    ['Arbetsversion', '/arbetsversion', 'Inte beslutad.'],
    ['Utgåva 1', '/', 'Gäller, från 1 januari 2027 till 31 december 2028.'],
    ['Utgåva 0', '/utgava/0', 'Ersatt av en nyare utgåva.'],
  ]);
});

test('an edition shows everything that was decided, with a link to who decided', async () => {
  const [entry] = await entries(firstEdition);
  expect(entry?.rows).toEqual([
    {label: 'Beslutad av', text: 'IT-kontoret', url: '/organisation/it-kontoret'},
    {label: 'Beslutsdatum', text: '26 november 2026'},
    {label: 'Diarienummer', text: 'KS 2026/123'},
    {label: 'Gäller från', text: '1 januari 2027'},
    {label: 'Gäller till', text: '31 december 2028'},
    {label: 'Texten fryst', text: '20 november 2026'},
  ]);
});

test('what is not known is said not to be', async () => {
  const {decision} = firstEdition;
  const unknown = {
    decidedBy: notStated,
    decidedOn: notStated,
    diaryNumber: notStated,
    validFrom: notStated,
    validTo: notStated,
    frozenOn: '2026-11-20',
  } satisfies typeof decision;
  const [entry] = await entries({...firstEdition, decision: unknown});
  expect(entry?.standing).toBe('Gäller, giltighetstiden är inte angiven.');
  expect(entry?.rows.slice(0, 5).map(({text}) => text)).toEqual(Array(5).fill('inte angivet'));
});

test('each edition but the valid one can be compared with it, the older first', async () => {
  const list = await entries(firstEdition, olderEdition, placedDraft);
  expect(list.map(({difference}) => difference?.url)).toEqual([
    '/utgavor/1..arbetsversion',
    undefined,
    '/utgavor/0..1',
  ]);
});
