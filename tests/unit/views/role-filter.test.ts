import {expect, test} from 'vitest';
import {roleFilter, roleFilterStyles} from '#views/role-filter.ts';
import {stepByStep} from '#views/steps.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';
import {allNodes, textsOf} from '../../fixtures/view-text.ts';

test('everyone who takes part can be chosen', async () => {
  const {model} = await buildSmallHandbook();
  const [process] = model.processes;
  expect(process && textsOf(roleFilter(model, process), 'span')).toEqual([
    'Systemägare',
    'IT-kontoret',
    'IT-chef',
  ]);
});

test('every role that a step is marked with has a rule that fades the others', async () => {
  const {model} = await buildSmallHandbook();
  const [process] = model.processes;
  const marks = allNodes(process ? stepByStep(model, process) : []).flatMap(({data}) =>
    String(data?.hProperties?.['dataRoll'] ?? '')
      .split(' ')
      .filter((id) => id !== ''),
  );
  const styles = roleFilterStyles(model);
  expect(marks.filter((id) => !styles.includes(`[data-roll~='${id}']`))).toEqual([]);
});
