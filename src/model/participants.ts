import type {Process, Step} from './types.ts';

/** Everyone whom a step concerns: who does it, decides in it, is consulted or informed. Ids, each once. */
export function concernedBy(step: Pick<Step, 'actor' | 'decides' | 'consulted' | 'informed'>): string[] {
  return [...new Set([step.actor, ...step.decides, ...step.consulted, ...step.informed])];
}

/** Who decides in a step: whom its text names, else the actor of a decision. */
export function decidersOf({
  decides,
  kind,
  actor,
}: Pick<Step, 'decides' | 'kind' | 'actor'>): readonly string[] {
  if (decides.length > 0) return decides;
  return kind === 'decision' ? [actor] : [];
}

/** Everyone who takes part in a process: the lanes first, then those whom steps name. */
export function participants({lanes, steps}: Pick<Process, 'lanes' | 'steps'>): string[] {
  return [...new Set([...lanes.map(({id}) => id), ...steps.flatMap(concernedBy)])];
}
