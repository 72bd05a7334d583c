import {expect, test} from 'vitest';
import {participants} from '#model/participants.ts';
import type {Model, Process} from '#model/types.ts';
import {landscapeFilter, processForActor, roleFilter, roleFilterStyles} from '#views/role-filter.ts';
import {stepByStep} from '#views/steps.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';
import {allNodes, textsOf} from '../../fixtures/view-text.ts';

async function small(): Promise<{model: Model; process: Process}> {
  const {model} = await buildSmallHandbook();
  const [process] = model.processes;
  if (!process) throw new Error('The small handbook has a process');
  return {model, process};
}

test('all steps, or those of everyone who takes part, can be chosen', async () => {
  const {model, process} = await small();
  expect(textsOf(roleFilter(model, process), 'span')).toEqual([
    'Alla steg',
    'Systemägare',
    'IT-kontoret',
    'IT-chef',
  ]);
});

test('a process with one participant has nothing to choose', async () => {
  const {model, process} = await small();
  const alone = {...process, lanes: process.lanes.slice(0, 1), steps: []};
  expect(roleFilter(model, alone)).toEqual([]);
  expect(processForActor(alone, 'systemagare')).toBe(process.url);
});

test('every choice has the anchor that links to a process with its steps brought out lead to', async () => {
  const {model, process} = await small();
  const anchors = allNodes(roleFilter(model, process)).flatMap(({data}) => data?.hProperties?.['id'] ?? []);
  expect(anchors).toEqual(['roll-systemagare', 'roll-it-kontoret', 'roll-it-chef']);
  expect(processForActor(process, 'it-chef')).toBe(`${process.url}?roll=it-chef#roll-it-chef`);
  expect(processForActor(process, 'it-konsult')).toBe(process.url);
});

test('the landscape can be filtered by all roles and bodies that take part in a process, and by no other', async () => {
  const {model, process} = await small();
  const nobody = model.roles.map((role) => ({...role, id: 'utan-steg', title: 'Utan steg'}));
  const filter = landscapeFilter({...model, roles: [...model.roles, ...nobody]});
  expect(textsOf([filter], 'option').toSorted()).toEqual(
    ['alla roller och organ', 'IT-chef', 'IT-kontoret', 'Systemägare'].toSorted(),
  );
  expect(participants(process)).toHaveLength(3);
});

test('every role that a step is marked with has a rule that fades the others', async () => {
  const {model, process} = await small();
  const marks = allNodes(stepByStep(model, process)).flatMap(({data}) =>
    String(data?.hProperties?.['dataRoll'] ?? '')
      .split(' ')
      .filter((id) => id !== ''),
  );
  const styles = roleFilterStyles(model);
  expect(marks.filter((id) => !styles.includes(`[data-roll~='${id}']`))).toEqual([]);
});
