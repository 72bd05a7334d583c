import {expect, test} from 'vitest';
import {
  bodyRegister,
  documentRegister,
  processLandscape,
  roleProcessMatrix,
  roleRegister,
  systemGaps,
  systemRegister,
} from '#views/registers.ts';
import {append, buildSmallHandbook, inTurn, swap} from '../../fixtures/small-handbook.ts';
import {allNodes, linksOf, rowsOf, textOf, textsOf} from '../../fixtures/view-text.ts';

const system = 'docs/system/register/intranatet.md';

test('a system without systemägare and systemförvaltare is a gap', async () => {
  const {model} = await buildSmallHandbook({
    [system]: inTurn(
      swap('systemagare: systemagare', 'systemagare: ej-angivet'),
      swap('systemforvaltare: it-chef', 'systemforvaltare: ej-angivet'),
      append('Båda anges inte i källan.'),
    ),
  });
  expect(textsOf(systemGaps(model), 'li')).toEqual([
    'Intranätet: systemägare och systemförvaltare anges inte i källan',
  ]);
});

test('a system without systemdriftsansvarig is no gap', async () => {
  const {model} = await buildSmallHandbook({
    [system]: swap('systemdriftsansvarig: it-kontoret', 'systemdriftsansvarig: ej-angivet'),
  });
  expect(textOf(systemGaps(model))).toBe('Alla system har både systemägare och systemförvaltare.');
});

test('the register of systems names who holds each role', async () => {
  const {model} = await buildSmallHandbook();
  expect(rowsOf(systemRegister(model))[1]).toEqual([
    'Intranätet',
    'Systemägare',
    'IT-chef',
    'IT-kontoret',
    'Egen drift',
  ]);
});

test('what the source says of no document is said once, below the register', async () => {
  const {model} = await buildSmallHandbook();
  const [table, note, ...more] = documentRegister(model);
  expect(table && rowsOf([table])).toEqual([
    ['Dokument', 'Typ', 'Styr', 'Status', 'Beslutad av', 'Gäller från'],
    ['IT-policy', 'Policy', 'all IT', 'Beslutat', 'IT-kontoret', '2015-01-01'],
  ]);
  expect(note && textOf([note])).toBe('Anges inte i källan för någon av raderna: gäller till, diarienummer.');
  expect(more).toEqual([]);
});

test('the register of roles says who appoints', async () => {
  const {model} = await buildSmallHandbook();
  expect(rowsOf(roleRegister(model)).slice(1)).toEqual([
    ['IT-chef', 'IT-chefen leder IT-kontoret.', 'anges inte i källan'],
    ['Systemägare', 'Systemägaren äger systemet.', 'IT-chef'],
  ]);
});

test('the register of bodies links to each', async () => {
  const {model} = await buildSmallHandbook();
  expect(linksOf(bodyRegister(model))).toEqual(['/organisation/it-kontoret']);
});

test('the landscape shows only the kinds that have processes', async () => {
  const {model} = await buildSmallHandbook();
  const headings = allNodes(processLandscape(model)).filter(({type}) => type === 'heading');
  expect(textOf(headings)).toBe('Stödprocesser');
});

test('the matrix sums up how each takes part in each process', async () => {
  const {model} = await buildSmallHandbook();
  expect(rowsOf(roleProcessMatrix(model))).toEqual([
    ['Process', 'IT-chef', 'Systemägare', 'IT-kontoret'],
    ['Utse förvaltare', 'AI', 'RA', 'RC'],
  ]);
});
