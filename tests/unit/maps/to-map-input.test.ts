import {expect, test} from 'vitest';
import {aStep} from '../../fixtures/a-step.ts';
import {toMapInput, type DrawnProcess} from '../../../src/maps/to-map-input.ts';

const process: DrawnProcess = {
  id: 'x',
  accTitle: 'X',
  accDescr: 'Y',
  lanes: [
    {id: 'systemagare', title: 'Systemägare'},
    {id: 'kdl', title: 'KDL'},
  ],
  steps: [
    aStep({
      id: 'a',
      kind: 'start',
      actor: 'systemagare',
      consulted: ['kdl'],
      next: [
        {to: 'b', label: '', back: false, information: false},
        {to: 'borta', label: '', back: false, information: false},
      ],
    }),
    aStep({id: 'b', number: 2, kind: 'end', actor: 'ej-angivet'}),
  ],
};
const urls = {
  step: (id: string): string => `#${id}`,
  lane: (id: string): string | undefined => (id === 'systemagare' ? '/roller/systemagare' : undefined),
};

test('steps and lanes get their addresses', () => {
  const {steps, lanes} = toMapInput(process, urls);
  expect(steps.map(({url}) => url)).toEqual(['#a', '#b']);
  expect(lanes[0]?.url).toBe('/roller/systemagare');
});

test('a step without known actor stands in a column that says so', () => {
  const {lanes} = toMapInput(process, urls);
  expect(lanes.at(-1)).toEqual({id: 'ej-angivet', title: 'Anges inte i källan', url: undefined});
});

test('a lane without steps is left out', () => {
  expect(toMapInput(process, urls).lanes.map(({id}) => id)).not.toContain('kdl');
});

test('a branch to what does not exist is left out', () => {
  expect(toMapInput(process, urls).steps[0]?.next.map(({to}) => to)).toEqual(['b']);
});

test('a step knows everyone whom it concerns, so that the map can be filtered like the list', () => {
  expect(toMapInput(process, urls).steps.map(({concerns}) => concerns)).toEqual([
    ['systemagare', 'kdl'],
    ['ej-angivet'],
  ]);
});
