import {expect, test} from 'vitest';
import type {Step} from '#model/types.ts';
import {buildSmallHandbook, inTurn, swap} from '../../../fixtures/small-handbook.ts';

const file = 'processes/utse-forvaltare.md';

async function steps(change: (text: string) => string = (text) => text): Promise<readonly Step[]> {
  const {model} = await buildSmallHandbook({[file]: change});
  return model.processes[0]?.steps ?? [];
}

async function step(id: string, change?: (text: string) => string): Promise<Step | undefined> {
  return (await steps(change)).find((candidate) => candidate.id === id);
}

test('steps are numbered in the order of work, also past a loop', async () => {
  expect((await steps()).map(({number, id}) => `${number} ${id}`)).toEqual([
    '1 behov',
    '2 utse',
    '3 rad',
    '4 prova',
    '5 klart',
  ]);
});

test('shapes and arrows make start, step, decision and end', async () => {
  expect((await steps()).map(({kind}) => kind)).toEqual(['start', 'step', 'step', 'decision', 'end']);
});

test('a stadium between two steps is a step', async () => {
  const change = swap('rad[Ge råd om uppdraget]', 'rad([Ge råd om uppdraget])');
  expect((await step('rad', change))?.kind).toBe('step');
});

test('a stadium that only information reaches is an end, not a second start', async () => {
  const change = inTurn(
    swap('  end\n', '    kand([Alla vet])\n  end\n'),
    swap('--> prova\n', '--> prova\n  utse -.-> kand\n'),
  );
  expect((await step('kand', change))?.kind).toBe('end');
});

test('a stadium that no arrow touches is a start, so that it is reported as one too many', async () => {
  const change = swap('  end\n', '    ensam([Ensam])\n  end\n');
  expect((await step('ensam', change))?.kind).toBe('start');
});

test('a way to an earlier step is marked as leading back', async () => {
  expect((await step('prova'))?.next).toEqual([
    {to: 'klart', label: 'Tydligt', back: false, information: false},
    {to: 'utse', label: 'Otydligt', back: true, information: false},
  ]);
});

test('a dotted way is marked as information', async () => {
  const found = await step('rad', swap('--> rad --> prova', '--> rad --> prova\n  rad -.->|Besked| klart'));
  expect(found?.next.at(1)).toEqual({to: 'klart', label: 'Besked', back: false, information: true});
});

test("a step's actor is the role whose lane it stands in", async () => {
  expect((await steps()).map(({actor}) => actor)).toEqual([
    'systemagare',
    'systemagare',
    'it-kontoret',
    'it-kontoret',
    'systemagare',
  ]);
});

test('the lines under a step become what it refers to, and not its text', async () => {
  expect(await step('utse')).toMatchObject({
    text: 'Du utser en person.',
    decides: ['systemagare'],
    consulted: ['it-kontoret'],
    informed: ['it-chef'],
    rules: ['F002'],
    inputs: 'en lista',
    outputs: 'ett uppdrag',
    documents: ['it-policy'],
    systems: ['intranatet'],
    subprocess: undefined,
  });
});

test('the line Beslutar names who decides', async () => {
  expect((await step('prova'))?.decides).toEqual(['it-chef']);
});

test('a list of the running text stays text', async () => {
  const found = await step('rad', swap('Kontoret ger råd.\n', 'Kontoret ger råd om:\n\n- tid\n- pengar\n'));
  expect(found?.text).toBe('Kontoret ger råd om: tid, pengar.');
});

test('a link to what is no process is reported under Delprocess', async () => {
  const {problems} = await buildSmallHandbook({
    [file]: swap('- Ger: ett uppdrag', '- Delprocess: [IT-chef](../docs/roller/it-chef.md)'),
  });
  expect(problems.map(({line, what}) => `${line} ${what}`)).toEqual([
    '45 Länken till "it-chef" leder inte till en process',
  ]);
});

test('a link under a step to a file that does not exist is one problem', async () => {
  const {problems} = await buildSmallHandbook({
    [file]: swap(
      '- Informerar: [IT-chef](../docs/roller/it-chef.md)',
      '- Informerar: [IT-chef](../docs/roller/it-cheff.md)',
    ),
  });
  expect(problems.map(({line, rule, what}) => `${line} ${rule} ${what}`)).toEqual([
    '42 lank-trasig Länken leder till docs/roller/it-cheff.md som inte finns. Menade du "../docs/roller/it-chef.md"?',
  ]);
});

test('a line that names nothing is reported', async () => {
  const {problems} = await buildSmallHandbook({[file]: swap('- Regel: F002', '- Regel: policyn')});
  expect(problems.map(({rule, line, fix}) => `${line} ${rule} ${fix}`)).toEqual([
    '43 stegrad-okand skriv ett nummer som F205 efter kolon',
  ]);
});
