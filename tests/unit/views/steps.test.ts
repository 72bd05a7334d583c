import {expect, test} from 'vitest';
import {branchText, stepByStep} from '#views/steps.ts';
import {aStep} from '../../fixtures/a-step.ts';
import {buildSmallHandbook, swap} from '../../fixtures/small-handbook.ts';
import {allNodes, linksOf, textOf, textsOf} from '../../fixtures/view-text.ts';

const onward = {to: 'steg', label: '', back: false, information: false};

test('a way on says its outcome and where it leads', () => {
  expect(branchText({...onward, label: 'Godkänt'}, aStep({number: 10}))).toBe('Godkänt: gå till steg 10');
});

test('a way back says so', () => {
  const back = {...onward, label: 'Brister hittade', back: true};
  expect(branchText(back, aStep({number: 8}))).toBe('Brister hittade: tillbaka till steg 8');
});

test('a way without outcome says only where it leads', () => {
  expect(branchText(onward, aStep({number: 3}))).toBe('gå till steg 3');
});

async function sections() {
  const {model} = await buildSmallHandbook();
  const [process] = model.processes;
  return process ? stepByStep(model, process).filter(({data}) => data?.hName === 'section') : [];
}

test('every step is a section in the order of work, with its number, role and kind', async () => {
  const heads = (await sections()).map((section) => textOf((section.children ?? []).slice(0, 2)));
  expect(heads).toEqual([
    '1. System saknar förvaltareSystemägare · Start',
    '2. Utse förvaltareSystemägare',
    '3. Ge råd om uppdragetIT-kontoret',
    '4. Är uppdraget tydligt?IT-kontoret · Beslut',
    '5. Förvaltare finnsSystemägare · Slut',
  ]);
});

test("the editor's text has its place in each step", async () => {
  const slots = allNodes(await sections()).filter(({type}) => type === 'slot');
  expect(slots.map(({value}) => value)).toEqual(['behov', 'utse', 'rad', 'prova', 'klart']);
});

test('a decision lists its outcomes with the steps they lead to', async () => {
  const [, , , decision] = await sections();
  const ways = (decision?.children ?? []).filter(
    ({data}) => String(data?.hProperties?.['className']) === 'steg-vagar',
  );
  expect(textsOf(ways, 'li')).toEqual([
    'Tydligt: gå till steg 5. Förvaltare finns',
    'Otydligt: tillbaka till steg 2. Utse förvaltare',
  ]);
});

test('a step that simply leads to the next says nothing of it', async () => {
  const [, , advice] = await sections();
  expect(advice && textsOf([advice], 'li')).toEqual([]);
});

test('a step whose only way leads elsewhere than to the next says where', async () => {
  const {model} = await buildSmallHandbook({
    'processes/utse-forvaltare.md': swap(
      '-->|Otydligt| utse',
      '-->|Otydligt| fraga\n  fraga[Fråga] --> utse',
    ),
  });
  const [process] = model.processes;
  const ways = textsOf(process ? stepByStep(model, process) : [], 'li');
  expect(ways).toContain('Tillbaka till steg 2. Utse förvaltare');
});

test('what a step refers to is listed with links', async () => {
  const [, choose] = await sections();
  expect(choose && textsOf([choose], 'li')).toEqual([
    'Beslutar: Systemägare',
    'Samråder med: IT-kontoret',
    'Informerar: IT-chef',
    'Underlag: en lista',
    'Ger: ett uppdrag',
    'Dokument: IT-policy',
    'System: Intranätet',
  ]);
  expect(choose && linksOf([choose])).toEqual([
    '/roller/systemagare',
    '/roller/systemagare',
    '/organisation/it-kontoret',
    '/roller/it-chef',
    '/styrande-dokument/it-policy',
    '/system/register/intranatet',
    '/om/kallor#f002',
  ]);
});

test('a step says last where in the strategy it comes from, in words', async () => {
  const [, choose] = await sections();
  expect(textOf(choose?.children?.slice(-1) ?? [])).toBe('Källa i IT-strategin: F002');
});

test('a way that only informs is told from the flow of work', async () => {
  const {model} = await buildSmallHandbook({
    'processes/utse-forvaltare.md': swap('--> rad --> prova', '--> rad --> prova\n  rad -.->|Besked| klart'),
  });
  const [process] = model.processes;
  expect(process && textsOf(stepByStep(model, process), 'li')).toContain(
    'Besked: gå till steg 5. Förvaltare finns (information)',
  );
});
