import {layoutMap} from '../../../maps/layout/layout-map.ts';
import type {MapBranch, MapInput, MapStep} from '../../../maps/types.ts';

/** Processor time of the fastest of some runs, ms: not disturbed by what else the machine does. */
export function layoutTime(map: MapInput): number {
  const times = Array.from({length: 15}, () => {
    const start = process.cpuUsage();
    layoutMap(map);
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** A map many times after each other, as one long process. */
export function repeated(map: MapInput, times: number): MapInput {
  const size = map.steps.length;
  const steps = Array.from({length: times}, (_, part) =>
    map.steps.map((step, index) => repeatedStep(step, {map, part, isLast: index === size - 1, times})),
  );
  return {...map, steps: steps.flat().map((step, index) => ({...step, number: index + 1}))};
}

interface Place {
  readonly map: MapInput;
  readonly part: number;
  readonly isLast: boolean;
  readonly times: number;
}

function repeatedStep(step: MapStep, {map, part, isLast, times}: Place): MapStep {
  const first = map.steps[0]?.id ?? '';
  const onwards: MapBranch = {to: `${first}-${part + 1}`, label: '', back: false, information: false};
  const next = step.next.map((branch) => ({...branch, to: `${branch.to}-${part}`}));
  return {...step, id: `${step.id}-${part}`, next: isLast && part < times - 1 ? [onwards] : next};
}
