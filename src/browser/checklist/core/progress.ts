import type {Item, TickedSystem} from './types.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Of the done ones, those whose text has changed since they were ticked. */
  readonly changed: number;
}

/** How an item stands: a tick for a text that has changed since is still a tick, but says so. */
export function itemStatus({ticks}: TickedSystem, {id, hash}: Item): 'open' | 'done' | 'changed' {
  const ticked = ticks.get(id);
  if (ticked === undefined) return 'open';
  return ticked === hash ? 'done' : 'changed';
}

/** Counts the ticks of items that exist; what was ticked and is no longer in the handbook does not count. */
export function progressOf(system: TickedSystem, items: readonly Item[]): Progress {
  const statuses = items.map((item) => itemStatus(system, item));
  return {
    done: statuses.filter((status) => status !== 'open').length,
    total: items.length,
    changed: statuses.filter((status) => status === 'changed').length,
  };
}
