import {freeName} from './names.ts';
import {isFresh} from './state.ts';
import type {ChecklistState, TickedSystem} from './types.ts';

/**
 * Adds what a file holds to what there is, so that nothing is lost: a system that is there already gets the file's
 * ticks besides its own, any other is added, under a name that is free. Turns to the file's current system.
 */
export function mergeStates(state: ChecklistState, imported: ChecklistState): ChecklistState {
  // The first system of a reader who has done nothing is nothing to keep.
  if (isFresh(state)) return imported;
  const merged = imported.systems.reduce(mergeSystem, state);
  return {...merged, current: imported.current};
}

function mergeSystem(state: ChecklistState, system: TickedSystem): ChecklistState {
  const there = state.systems.find(({id}) => id === system.id);
  if (!there) {
    const added = {...system, name: freeName(state, system.name)};
    return {...state, systems: [...state.systems, added]};
  }
  const ticks = new Map([...system.ticks, ...there.ticks]);
  return {...state, systems: state.systems.map((one) => (one === there ? {...one, ticks} : one))};
}

/** A state with one system alone, to hand over without the others. */
export function onlySystem({systems}: ChecklistState, id: string): ChecklistState {
  return {systems: systems.filter((system) => system.id === id), current: id};
}
