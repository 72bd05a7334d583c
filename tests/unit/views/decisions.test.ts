import {expect, test} from 'vitest';
import {decisionTable, mostAsked} from '#views/decisions.ts';
import {buildSmallHandbook, swap} from '../../fixtures/small-handbook.ts';
import {linksOf, rowsOf} from '../../fixtures/view-text.ts';

const roleDecides = `utses-av: ej-angivet
beslutar-om:
  - {vad: "Gemensam standard", villkor: "efter samråd", process: utse-forvaltare}
  - {vad: "Löpande frågor"}
`;

const {model, problems} = await buildSmallHandbook({
  'docs/roller/it-chef.md': swap('utses-av: ej-angivet\n', roleDecides),
  'docs/organisation/it-kontoret.md': swap(
    'leds-av: [it-chef]\n',
    'leds-av: [it-chef]\nbeslutar-om: [{vad: Driften}]\n',
  ),
});

test('the table has every decision, who takes it on what condition, and the process that leads there', () => {
  expect(problems).toEqual([]);
  expect(rowsOf(decisionTable(model))).toEqual([
    ['Beslutet gäller', 'Den beslutar', 'Så går det till'],
    ['Driften', 'IT-kontoret', ''],
    ['Gemensam standard', 'IT-chef, efter samråd', 'Utse förvaltare'],
    ['Löpande frågor', 'IT-chef', ''],
  ]);
  expect(linksOf(decisionTable(model))).toContain('/processer/utse-forvaltare');
});

test('the decision asked about most is the first that each declares, and who decides nothing is left out', () => {
  expect(mostAsked(model).map(({actor, decision}) => [decision.what, actor.title])).toEqual([
    ['Gemensam standard', 'IT-chef'],
    ['Driften', 'IT-kontoret'],
  ]);
});

test('a decision that names a process which does not exist is a problem with file and line', async () => {
  const {problems: found} = await buildSmallHandbook({
    'docs/roller/it-chef.md': swap('utses-av: ej-angivet\n', roleDecides.replace('utse-forvaltare', 'borta')),
  });
  expect(found.map(({file, line, what, fix}) => ({file, line, what, fix}))).toEqual([
    {
      file: 'docs/roller/it-chef.md',
      line: 9,
      what: 'Sidan "borta" finns inte',
      fix: 'skriv namnet på en fil i processes, utan .md',
    },
  ]);
});
