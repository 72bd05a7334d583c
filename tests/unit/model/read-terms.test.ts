import {expect, test} from 'vitest';
import {append, buildSmallHandbook, swap} from '../../fixtures/small-handbook.ts';

const file = 'docs/ordlista.md';

test('a term has its definition, its other names and its source', async () => {
  const {model} = await buildSmallHandbook();
  expect(model.terms[1]).toEqual({
    id: 'systemagare',
    url: '/ordlista#systemagare',
    name: 'Systemägare',
    definition: 'Den som äger systemet.',
    synonyms: ['objektägare'],
    abbreviations: ['SÄ'],
    searchWords: [],
    equivalents: ['objektägare verksamhet (pm3)', 'system owner (ITIL)'],
    source: 'F002',
    seeUrl: '/roller/systemagare',
    line: 14,
  });
});

test('a term may do with a definition alone', async () => {
  const {model} = await buildSmallHandbook();
  expect(model.terms[0]).toMatchObject({
    name: 'Drift',
    url: '/ordlista#drift',
    synonyms: [],
    seeUrl: undefined,
  });
});

test('a dash stands for no abbreviation', async () => {
  const {model} = await buildSmallHandbook({[file]: swap('Förkortning: SÄ', 'Förkortning: –')});
  expect(model.terms[1]?.abbreviations).toEqual([]);
});

test('words that lead to a term in the search alone are kept apart', async () => {
  const {model} = await buildSmallHandbook({
    [file]: swap('- Förkortning: SÄ', '- Söks som: äga system, ansvar'),
  });
  expect(model.terms[1]).toMatchObject({searchWords: ['äga system', 'ansvar'], synonyms: ['objektägare']});
});

test('a synonym that is the name of another term is reported with that term', async () => {
  const {problems} = await buildSmallHandbook({
    [file]: append('## Ägare', '', 'En ägare.', '', '- Kallas även: drift'),
  });
  expect(problems.map(({line, what}) => `${line} ${what}`)).toEqual([
    '24 Ordet "drift" står redan för begreppet Drift',
  ]);
});

test('a link to a place on a page keeps the place', async () => {
  const {model} = await buildSmallHandbook({
    [file]: swap('(roller/systemagare.md)', '(organisation/it-kontoret.md#uppdrag)'),
  });
  expect(model.terms[1]?.seeUrl).toBe('/organisation/it-kontoret#uppdrag');
});
