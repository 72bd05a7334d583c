import {expect, test} from 'vitest';
import {buildSmallHandbook, swap} from '../../../fixtures/small-handbook.ts';

async function reports(file: string, from: string, to: string): Promise<string[]> {
  const {problems} = await buildSmallHandbook({[file]: swap(from, to)});
  return problems.map(({line, what, fix}) => `${line} ${what} → ${fix}`);
}

test('a misspelt role is answered with the role that was meant', async () => {
  expect(await reports('docs/roller/it-chef.md', 'agare: it-chef', 'agare: it-chefen')).toEqual([
    '4 Rollen eller organet "it-chefen" finns inte. Menade du "it-chef"? → skriv it-chef',
  ]);
});

test('an unknown fact stands at its own row of the list', async () => {
  const found = await reports('docs/roller/it-chef.md', '[F001]', '\n  - F001\n  - F999');
  expect(found).toEqual([
    '8 Påståendet F999 finns inte i källan → rätta numret; alla nummer står på sidan Källor',
  ]);
});

test('a misspelt document stands at its own row of the list', async () => {
  const found = await reports(
    'processes/utse-forvaltare.md',
    'dokument: [it-policy]',
    'dokument:\n  - it-policy\n  - it-polcy',
  );
  expect(found).toEqual([
    '13 Sidan "it-polcy" finns inte. Menade du "it-policy"? → skriv namnet på en fil i docs/styrande-dokument, utan .md',
  ]);
});

test('an unknown role of a review stands at its own row', async () => {
  const found = await reports(
    'docs/roller/it-chef.md',
    'utses-av: ej-angivet',
    'utses-av: ej-angivet\ngranskning:\n  - datum: 2026-11-24\n    roll: registrator\n    utfall: bra',
  );
  expect(found.map((report) => report.split(' → ')[0])).toEqual([
    '10 Rollen eller organet "registrator" finns inte',
  ]);
});
