import {expect, test} from 'vitest';
import {mergeStates, onlySystem} from '../../../../../src/browser/checklist/core/merge.ts';
import {freshState} from '../../../../../src/browser/checklist/core/state.ts';
import type {ChecklistState} from '../../../../../src/browser/checklist/core/types.ts';

function state(
  ...systems: readonly (readonly [id: string, name: string, ...ticks: string[]])[]
): ChecklistState {
  return {
    systems: systems.map(([id, name, ...ticks]) => ({
      id,
      name,
      ticks: new Map(ticks.map((item) => [item, `${id}-hash`])),
    })),
    current: systems[0]?.[0] ?? '',
  };
}

function shown({systems, current}: ChecklistState): string[] {
  return systems.map(
    ({id, name, ticks}) => `${id === current ? '> ' : ''}${name}: ${[...ticks.keys()].toSorted().join()}`,
  );
}

test('a reader who has done nothing gets what the file holds', () => {
  expect(shown(mergeStates(freshState('ny'), state(['a', 'Diariet', '1'])))).toEqual(['> Diariet: 1']);
});

test('a system that is there already has the ticks of both', () => {
  const merged = mergeStates(state(['a', 'Nytt namn', '1', '2']), state(['a', 'Diariet', '2', '3']));
  expect(shown(merged)).toEqual(['> Nytt namn: 1,2,3']);
});

test('of two ticks for an item, the one on the device is kept', () => {
  const device = {
    ...state(['a', 'Diariet']),
    systems: [{id: 'a', name: 'D', ticks: new Map([['1', 'egen']])}],
  };
  expect(mergeStates(device, state(['a', 'Diariet', '1'])).systems[0]?.ticks.get('1')).toBe('egen');
});

test("another reader's system of the same name is added under a name that is free", () => {
  const merged = mergeStates(state(['a', 'Mitt system', '1']), state(['b', 'Mitt system', '2']));
  expect(shown(merged)).toEqual(['Mitt system: 1', '> Mitt system (2): 2']);
});

test('a system is handed over without the others', () => {
  expect(shown(onlySystem(state(['a', 'Diariet', '1'], ['b', 'Arkivet', '2']), 'b'))).toEqual([
    '> Arkivet: 2',
  ]);
});
