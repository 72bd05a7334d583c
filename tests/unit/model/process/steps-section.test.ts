import {expect, test} from 'vitest';
import {buildSmallHandbook, swap} from '../../../fixtures/small-handbook.ts';

const file = 'processes/utse-forvaltare.md';

test.each([
  ['- Regel F002', 'stegrad-okand'],
  ['- Regler: F002', 'stegrad-okand'],
  ['- Rådfrågar: [IT-kontoret](../docs/organisation/it-kontoret.md)', 'stegrad-okand'],
])('"%s" alone under a step is no running text', async (row, rule) => {
  const {problems} = await buildSmallHandbook({
    [file]: swap('Kontoret ger råd.', `Kontoret ger råd.\n\n${row}`),
  });
  expect(problems.map((found) => found.rule)).toEqual([rule]);
});

test('an ordinary list under a step is running text', async () => {
  const {problems} = await buildSmallHandbook({
    [file]: swap('Kontoret ger råd.', 'Kontoret ger råd om\n\n- pengar\n- tid.'),
  });
  expect(problems).toEqual([]);
});

test('a heading without words below it says nothing about its step', async () => {
  const {problems} = await buildSmallHandbook({[file]: swap('Kontoret ger råd.\n', '')});
  expect(problems).toMatchObject([
    {rule: 'steg-utan-text', fix: 'skriv en eller några meningar under rubriken'},
  ]);
});
