import type {ChecklistState, Item, TickedSystem} from './types.ts';

/** Name of the system that a reader has until she gives it one. */
export const firstName = 'Mitt system';

/**
 * The state of a reader who has done nothing yet.
 *
 * @param id for her first system, not used by anyone else: states of several devices may meet in one
 */
export function freshState(id: string): ChecklistState {
  return {systems: [{id, name: firstName, ticks: new Map()}], current: id};
}

/** Whether there is nothing to keep. */
export function isFresh({systems}: ChecklistState): boolean {
  const [first, ...more] = systems;
  return more.length === 0 && (!first || (first.name === firstName && first.ticks.size === 0));
}

/** The system that the reader is looking at. */
export function currentSystem({systems, current}: ChecklistState): TickedSystem {
  const found = systems.find(({id}) => id === current) ?? systems[0];
  if (!found) throw new Error('A state has at least one system.');
  return found;
}

function changeSystem(
  state: ChecklistState,
  id: string,
  change: (system: TickedSystem) => TickedSystem,
): ChecklistState {
  return {...state, systems: state.systems.map((system) => (system.id === id ? change(system) : system))};
}

/** Ticks an item as it reads today, or takes its tick away, for the current system. */
export function setTick(state: ChecklistState, {id, hash}: Item, isTicked: boolean): ChecklistState {
  return changeSystem(state, currentSystem(state).id, (system) => {
    const ticks = new Map(system.ticks);
    if (isTicked) ticks.set(id, hash);
    else ticks.delete(id);
    return {...system, ticks};
  });
}

/** Adds a system without ticks and turns to it. The name must pass `nameFault`. */
export function addSystem(
  state: ChecklistState,
  system: {readonly id: string; readonly name: string},
): ChecklistState {
  return {systems: [...state.systems, {...system, ticks: new Map()}], current: system.id};
}

/** Gives the current system another name, which must pass `nameFault`. */
export function renameSystem(state: ChecklistState, name: string): ChecklistState {
  return changeSystem(state, currentSystem(state).id, (system) => ({...system, name}));
}

/** Turns to another system; an id that there is none of changes nothing. */
export function switchSystem(state: ChecklistState, id: string): ChecklistState {
  return state.systems.some((system) => system.id === id) ? {...state, current: id} : state;
}

/**
 * Removes a system with its ticks and turns to the first that is left.
 *
 * @param freshId for the new first system, when none is left
 */
export function removeSystem(state: ChecklistState, id: string, freshId: string): ChecklistState {
  const systems = state.systems.filter((system) => system.id !== id);
  const [first] = systems;
  if (!first) return freshState(freshId);
  return {systems, current: state.current === id ? first.id : state.current};
}
