import {concernedBy} from '../model/participants.ts';
import type {Process, Step} from '../model/types.ts';
import type {MapInput, MapLane} from './types.ts';

/** Column for steps whose actor the source does not name. */
const unknownLane = {id: 'ej-angivet', title: 'Anges inte i källan'} as const;

type DrawnStep = Pick<
  Step,
  'id' | 'number' | 'kind' | 'label' | 'actor' | 'next' | 'decides' | 'consulted' | 'informed'
>;

/** What drawing needs of the model's process. */
export type DrawnProcess = Pick<Process, 'id' | 'accTitle' | 'accDescr' | 'lanes'> & {
  readonly steps: readonly DrawnStep[];
};

/** Addresses of what a map links to; undefined where there is no page to link to. */
export interface MapUrls {
  readonly step: (stepId: string) => string | undefined;
  readonly lane: (laneId: string) => string | undefined;
}

/**
 * Narrows a process to what a map shows. Lanes without steps are left out; steps whose actor has no lane
 * get a last column of their own. Branches to steps that do not exist are dropped: the checks report them.
 */
export function toMapInput(process: DrawnProcess, urls: MapUrls): MapInput {
  const known = new Set(process.lanes.map((lane) => lane.id));
  const ids = new Set(process.steps.map((step) => step.id));
  const steps = process.steps.map((step) => ({
    id: step.id,
    number: step.number,
    kind: step.kind,
    label: step.label,
    actor: known.has(step.actor) ? step.actor : unknownLane.id,
    concerns: concernedBy(step),
    next: step.next.filter((branch) => ids.has(branch.to)),
    url: urls.step(step.id),
  }));
  const used = new Set(steps.map((step) => step.actor));
  const lanes: readonly MapLane[] = known.has(unknownLane.id)
    ? process.lanes
    : [...process.lanes, unknownLane];
  return {
    id: process.id,
    accTitle: process.accTitle,
    accDescr: process.accDescr,
    lanes: lanes
      .filter((lane) => used.has(lane.id))
      .map((lane) => ({id: lane.id, title: lane.title, url: urls.lane(lane.id)})),
    steps,
  };
}
