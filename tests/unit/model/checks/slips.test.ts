import {expect, test} from 'vitest';
import {checkSlips} from '#model/checks/slips.ts';
import {readSourcePage} from '#model/source-page.ts';

function check(text: string): string[] {
  return checkSlips(readSourcePage({file: 'docs/x.md', text})).map(
    ({rule, line, fix}) => `${line} ${rule}: ${fix}`,
  );
}

test.each([
  '## Uppdrag {#uppdrag}',
  '## Uppdrag {#uppdrag-å}',
  'Punkt 3 (se nedan) [Kontoret](it-kontoret.md)',
  'Ärende #12 och ##',
  '#12 är ett ärende',
  '| A | B |\n|---|---|\n| [Kontoret](it-kontoret.md) | 2 |',
  'a | b | c',
  'Enligt lagen [1] (2018:1937).',
  '```\n| A | B |\n[[x]]\n##Rubrik\n```',
  '`[[x]]`',
])('%j is no slip', (text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  ['##Uppdrag', '1 rubrik-skrivfel: skriv "## Uppdrag"'],
  ['#Uppdrag {#uppdrag}', '1 rubrik-skrivfel: skriv "## Uppdrag {#uppdrag}"'],
  ['#####Uppdrag', '1 rubrik-skrivfel: skriv "##### Uppdrag"'],
  [
    '## Uppdrag {uppdrag}',
    '1 rubrik-skrivfel: skriv den som {#en-rubrik}, med nummertecken och utan blanksteg',
  ],
  [
    '## Uppdrag {#mitt uppdrag}',
    '1 rubrik-skrivfel: skriv den som {#en-rubrik}, med nummertecken och utan blanksteg',
  ],
  ['[[IT-kontoret]]', '1 lank-skrivfel: skriv [länktext](fil.md) i stället för dubbla hakparenteser'],
  ['(Kontoret)[it-kontoret.md]', '1 lank-skrivfel: byt plats på parenteserna: [länktext](fil.md)'],
  ['[Kontoret] (it-kontoret.md)', '1 lank-skrivfel: ta bort blanksteget mellan ] och ('],
  [
    '[Kontoret](it kontoret.md)',
    '1 lank-skrivfel: ta bort blanksteget i sökvägen; filnamn har inga blanksteg',
  ],
  ['| A | B |\n| 1 | 2 |', '1 tabell-skrivfel: skriv till exempel |---|---| som tabellens andra rad'],
  [
    '| A | B |\n|---|---|\n| 1 | 2 |\n| 3 4 |',
    '4 tabell-skrivfel: sätt ett streck | mellan alla rutor; ett streck som hör till texten skrivs \\|',
  ],
  ['[Kontoret](it-kontoret.md', '1 lank-skrivfel: lägg till ) efter sökvägen'],
  [
    'Du \uFFFDger systemet',
    '1 teckenkod: spara filen igen med teckenkodningen UTF-8, och skriv om å, ä och ö där de har blivit fel',
  ],
])('%j is told with its cure', (text, found) => {
  expect(check(text)).toEqual([found]);
});
