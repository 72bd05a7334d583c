import {expect, test} from 'vitest';
import {raciKey, raciLetters, raciTable} from '#views/raci.ts';
import {allNodes, rowsOf, textOf} from '../../fixtures/view-text.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';
import {aStep} from '../../fixtures/a-step.ts';

test.each([
  ['does it', {actor: 'x'}, 'R'],
  ['makes the decision that the text leaves to the actor', {actor: 'x', kind: 'decision'}, 'RA'],
  ['does what another decides', {actor: 'x', kind: 'decision', decides: ['y']}, 'R'],
  ['decides what another does', {actor: 'y', decides: ['x']}, 'A'],
  ['is consulted', {consulted: ['x']}, 'C'],
  ['is informed', {informed: ['x']}, 'I'],
  ['is consulted and informed', {consulted: ['x'], informed: ['x']}, 'CI'],
  ['has no part', {}, ''],
] as const)('the role that %s', (_, change, letters) => {
  expect(raciLetters(aStep(change), 'x')).toBe(letters);
});

test('the key explains each letter, in its title without the signs of the sentence', () => {
  const letters = allNodes([raciKey()]).filter(({data}) => data?.hName === 'abbr');
  expect(letters.map(({data}) => data?.hProperties?.['title'])).toEqual([
    'utför',
    'beslutar',
    'rådfrågas',
    'informeras',
  ]);
  expect(textOf([raciKey()])).toBe('R utför, A beslutar, C rådfrågas, I informeras.');
});

test('the table has a row for each step of work and a column for each who takes part', async () => {
  const {model} = await buildSmallHandbook();
  const [process] = model.processes;
  expect(process && rowsOf(raciTable(model, process))).toEqual([
    ['Steg', 'Systemägare', 'IT-kontoret', 'IT-chef'],
    ['2. Utse förvaltare', 'RA', 'C', 'I'],
    ['3. Ge råd om uppdraget', '–', 'R', '–'],
    ['4. Är uppdraget tydligt?', '–', 'R', 'A'],
  ]);
});
