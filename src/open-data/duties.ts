import {decidersOf} from '#model/participants.ts';
import type {Process, Step} from '#model/types.ts';
import type {Item} from './schema/schemas.ts';

type Duty = Item<'roles'>['duties'][number];

/** Who takes which part in a step, by the names of the published data. */
function partsOf(step: Step): Readonly<Record<Duty['part'], readonly string[]>> {
  const {actor, consulted, informed} = step;
  return {does: [actor], decides: decidersOf(step), consulted, informed};
}

const parts = ['does', 'decides', 'consulted', 'informed'] as const;

/** Every step of every process that concerns a role or a body, in the order of the processes and their steps. */
export function dutiesOf(processes: readonly Process[], actor: string): Duty[] {
  return processes.flatMap(({id, steps}) =>
    steps.flatMap((step) =>
      parts
        .filter((part) => partsOf(step)[part].includes(actor))
        .map((part) => ({process: id, step: step.id, part})),
    ),
  );
}
