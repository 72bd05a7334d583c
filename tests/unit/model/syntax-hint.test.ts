import {expect, test} from 'vitest';
import {explainSyntax} from '#model/syntax-hint.ts';
import {buildSmallHandbook, swap} from '../../fixtures/small-handbook.ts';

test.each([
  [
    'uppfoljning:',
    '\t- {datum: 2026-11-24, utfall: nått}',
    'byt tabbsteget i radens början mot två blanksteg',
  ],
  ['typ: roll', 'title: ”IT: chef”', 'byt ” mot raka citattecken (")'],
  ['uppfoljning: []', '  - {datum: 2026-11-24, utfall: nått}', 'ta bort [] på raden ovanför'],
  [
    'a:',
    '  - datum: 2026-11-24, utfall: nått',
    'sätt klamrar om uppgifterna: - {datum: 2026-11-24, utfall: nått}',
  ],
  ['typ: roll', 'title:IT-chef', 'skriv ett blanksteg efter kolon'],
  ['typ: roll', 'agare it-chef', 'skriv ett kolon och ett blanksteg efter uppgiftens namn'],
  ['typ: roll', 'fakta: [F001]]', 'ta bort den ] som är för mycket, eller skriv [ först i listan'],
  [
    'typ: roll',
    'title: "Så kallad "agil" styrning"',
    'sätt raka citattecken (") bara först och sist i värdet, och byt dem inuti mot ”',
  ],
  [
    'typ: roll',
    'sammanfattning: @alla',
    'sätt raka citattecken (") om värdet; det börjar med ett tecken som betyder något särskilt',
  ],
])('after "%s" the row "%s" is mended by: %s', (above, row, hint) => {
  expect(explainSyntax([above, row], 1).fix).toBe(hint);
});

test('a row that gives no clue gets the rule for all', () => {
  expect(explainSyntax(['title: IT: chef'], 0).fix).toContain('citattecken om värdet innehåller kolon');
});

test('a list below an empty list is told by the line of the list', async () => {
  const {problems} = await buildSmallHandbook({
    'docs/mal/e-tjanster.md': swap(
      'malagare: it-kontoret\n',
      'malagare: it-kontoret\nuppfoljning: []\n  - {datum: 2026-11-24, utfall: nått}\n',
    ),
  });
  expect(problems).toMatchObject([{line: 12, fix: 'ta bort [] på raden ovanför'}]);
});

async function inChief(written: string, put: string): Promise<string[]> {
  const {problems} = await buildSmallHandbook({'docs/roller/it-chef.md': swap(written, put)});
  return problems.map(({line, what, fix}) => `${line} ${what} → ${fix}`);
}

test.each([
  [
    'title: IT-chef',
    'title: "IT-chef',
    '2 Citattecknet " på raden avslutas inte → lägg till " sist i värdet',
  ],
  [
    'title: IT-chef',
    "title: 'IT-chef",
    "2 Citattecknet ' på raden avslutas inte → lägg till ' sist i värdet",
  ],
  [
    'title: IT-chef',
    'title: "IT-chef”',
    '2 Citattecknet " på raden avslutas inte → byt ” mot " sist på raden',
  ],
  ['[F001]', '[F001', '6 Hakparentesen [ på raden stängs inte → lägg till ] där den ska sluta'],
  ['[F001]', '[\n  F001', '6 Hakparentesen [ på raden stängs inte → lägg till ] där den ska sluta'],
  [
    'fakta: [F001]',
    'sokord:\n  - "a\n  - "b"\nfakta: [F001]',
    '7 Citattecknet " på raden avslutas inte → lägg till " sist i värdet',
  ],
  [
    'fakta: [F001]',
    'fakta: [F001]\nandringar:\n  - {datum: 2026-11-24, vad: "Ett [nytt] ord."\n  - {datum: 2026-11-23, vad: Ett.}',
    '8 Klammern { på raden stängs inte → lägg till } där den ska sluta',
  ],
])('%j written as %j is told on its own row', async (written, put, found) => {
  expect(await inChief(written, put)).toEqual([found]);
});

test('a list in several rows, and marks within words, are not what is open', async () => {
  const rows = [
    'fakta: [F001,',
    '  F002]',
    'sokord: ["a [b", \'c"d\', e"f]',
    'kortnamn: Chefen [ny',
    'styr: "a #1" # [b',
    'title: Chef: för IT',
  ];
  expect(explainSyntax(rows, 5)).toMatchObject({row: 5, what: 'Sidhuvudet har ett skrivfel på raden'});
});
