import {expect, test} from 'vitest';
import {layoutMap} from '../../../../src/maps/layout/layout-map.ts';
import type {MapInput} from '../../../../src/maps/types.ts';
import {commissioning} from '../examples.ts';
import {randomMap} from '../random-maps.ts';

/** Processor time of the fastest of some runs, ms: not disturbed by what else the machine does. */
function fastest(map: MapInput): number {
  const times = Array.from({length: 9}, () => {
    const start = process.cpuUsage();
    layoutMap(map);
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** A process so many times after each other, as one long process. */
function repeated(map: MapInput, times: number): MapInput {
  const size = map.steps.length;
  const steps = Array.from({length: times}, (_, part) =>
    map.steps.map((step, index) => {
      const last = index === size - 1 && part < times - 1;
      const onwards = {
        to: `${map.steps[0]?.id ?? ''}-${part + 1}`,
        label: '',
        back: false,
        information: false,
      };
      return {
        ...step,
        id: `${step.id}-${part}`,
        number: part * size + index + 1,
        next: last ? [onwards] : step.next.map((branch) => ({...branch, to: `${branch.to}-${part}`})),
      };
    }),
  );
  return {...map, steps: steps.flat()};
}

test('13 steps are laid out in less than 20 ms', () => {
  expect(fastest(commissioning)).toBeLessThan(20);
});

test('60 steps with tangled lines are laid out in less than 100 ms', () => {
  expect(fastest(randomMap(1011))).toBeLessThan(100);
});

test('the time per step stays much the same from 52 to 507 steps', () => {
  const [small, large] = [repeated(commissioning, 4), repeated(commissioning, 39)];
  expect(fastest(large) / large.steps.length).toBeLessThan((3 * fastest(small)) / small.steps.length);
});
