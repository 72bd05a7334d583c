import {expect, test} from 'vitest';
import {concernedBy, participants} from '#model/participants.ts';
import {aStep} from '../../fixtures/a-step.ts';

test('a step concerns each of its roles once', () => {
  const step = aStep({actor: 'a', decides: ['b'], consulted: ['a'], informed: ['c', 'b']});
  expect(concernedBy(step)).toEqual(['a', 'b', 'c']);
});

test('everyone who takes part is named once, the lanes first', () => {
  const steps = [aStep({actor: 'b', consulted: ['c']}), aStep({actor: 'a', informed: ['b', 'd']})];
  const lanes = [
    {id: 'a', title: 'A'},
    {id: 'b', title: 'B'},
  ];
  expect(participants({lanes, steps})).toEqual(['a', 'b', 'c', 'd']);
});
