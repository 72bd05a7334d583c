import {expect, test} from 'vitest';
import {syntaxHint} from '#model/syntax-hint.ts';
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
])('after "%s" the row "%s" is mended by: %s', (above, row, hint) => {
  expect(syntaxHint([above, row], 1)).toBe(hint);
});

test('a row that gives no clue gets the rule for all', () => {
  expect(syntaxHint(['title: IT: chef'], 0)).toContain('citattecken om värdet innehåller kolon');
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
