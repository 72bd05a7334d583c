import {expect, test} from 'vitest';
import type {BuiltModel} from '#model/build-model.ts';
import {findPageTerms} from '#views/page-terms.ts';
import {append, buildSmallHandbook, swap, type Changes} from '../../fixtures/small-handbook.ts';

const chief = 'docs/roller/it-chef.md';
const text = 'Systemägaren svarar för driften.';

function explained({model}: BuiltModel, file: string, words = text): string[] {
  const page = model.pages.find((candidate) => candidate.file === file);
  return page ? findPageTerms(model)(page, words).map(({id}) => id) : [];
}

async function explainedAfter(changes: Changes, file = chief): Promise<string[]> {
  return explained(await buildSmallHandbook(changes), file);
}

test('a page explains the terms that its text names', async () => {
  expect(await explainedAfter({})).toEqual(['drift', 'systemagare']);
  expect(explained(await buildSmallHandbook(), chief, 'Bara driften.')).toEqual(['drift']);
});

test('a synonym and an abbreviation name a term, a search word and an equivalent do not', async () => {
  const handbook = await buildSmallHandbook({
    'docs/ordlista.md': swap('- Källa: F002', '- Söks som: makt\n- Källa: F002'),
  });
  const named = (words: string) => explained(handbook, chief, words);
  expect([named('Objektägaren.'), named('SÄ.')]).toEqual([['systemagare'], ['systemagare']]);
  expect([named('Makten.'), named('System owner.')]).toEqual([[], []]);
});

test('the page that a term refers to does not explain it', async () => {
  expect(await explainedAfter({}, 'docs/roller/systemagare.md')).toEqual(['drift']);
});

test('a page does not explain what its title names', async () => {
  expect(await explainedAfter({[chief]: swap('title: IT-chef', 'title: Chef för driften')})).toEqual([
    'systemagare',
  ]);
});

test('nor what the page above it is about', async () => {
  const above = `---\ntitle: Ny systemägare\ntyp: oversikt\nagare: it-chef\nsammanfattning: Ny.\n---\n\nText.\n`;
  expect(await explainedAfter({'docs/roller/index.md': above})).toEqual(['drift']);
});

test('the glossary explains nothing', async () => {
  expect(await explainedAfter({}, 'docs/ordlista.md')).toEqual([]);
});

test('a term whose name is its abbreviation is found as it is written alone', async () => {
  const handbook = await buildSmallHandbook({
    'docs/ordlista.md': append('## ABC', '', 'Ett, två.', '', '- Förkortning: ABC'),
  });
  expect(explained(handbook, chief, 'ABC')).toEqual(['abc']);
  expect(explained(handbook, chief, 'aBC ABCen')).toEqual([]);
});
