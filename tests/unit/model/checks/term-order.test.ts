import {expect, test} from 'vitest';
import {checkTermOrder} from '#model/checks/term-order.ts';
import {readSourcePage} from '#model/source-page.ts';
import {readTerms} from '#model/read-terms.ts';

function check(...names: string[]): string[] {
  const text = names.map((name) => `## ${name}\n\nEtt ord.\n`).join('\n');
  const {terms} = readTerms(readSourcePage({file: 'docs/ordlista.md', text}));
  return checkTermOrder('docs/ordlista.md', terms).map(({line, what, fix}) => `${line} ${what} → ${fix}`);
}

test.each([
  [['Avveckling', 'Zon', 'Åtgärd', 'Ägare', 'Öppna data']],
  [['ITIL', 'IT-konsult', 'IT-kontoret']],
  [['Central IT', 'Centralt stöd']],
  [['drift', 'Driftsform']],
])('%j stand in order', (names) => {
  expect(check(...names)).toEqual([]);
});

test('a term too far down is told with the one it belongs after', () => {
  expect(check('Avtal', 'Drift', 'Plan', 'Delegation')).toEqual([
    '13 Begreppet "Delegation" står inte i bokstavsordning → flytta det till efter "Avtal"',
  ]);
});

test('a term too far up is told, and not those below it', () => {
  expect(check('Ägare', 'Avtal', 'Drift', 'Zon')).toEqual([
    '1 Begreppet "Ägare" står inte i bokstavsordning → flytta det till efter "Zon"',
  ]);
});

test('a term before all others belongs first', () => {
  expect(check('Drift', 'Plan', 'Zon', 'Avtal')).toEqual([
    '13 Begreppet "Avtal" står inte i bokstavsordning → flytta det först i ordlistan',
  ]);
});
