import {expect, test} from 'vitest';
import {
  addSystem,
  currentSystem,
  freshState,
  isFresh,
  removeSystem,
  renameSystem,
  setTick,
  switchSystem,
} from '../../../../../src/browser/checklist/core/state.ts';

const item = {id: '1-ditt-uppdrag/las', hash: 'a1'};
const fresh = freshState('ett');
const two = addSystem(setTick(fresh, item, true), {id: 'tva', name: 'Diariet'});

test('a reader begins with one system without ticks, and nothing to keep', () => {
  expect(currentSystem(fresh)).toEqual({id: 'ett', name: 'Mitt system', ticks: new Map()});
  expect(isFresh(fresh)).toBe(true);
});

test.each([
  ['a tick', setTick(fresh, item, true)],
  ['a name', renameSystem(fresh, 'Diariet')],
  ['a second system', addSystem(fresh, {id: 'tva', name: 'Diariet'})],
])('with %s there is something to keep', (_what, state) => {
  expect(isFresh(state)).toBe(false);
});

test('a tick is kept with the hash of the text it was set for', () => {
  expect(currentSystem(setTick(fresh, item, true)).ticks).toEqual(new Map([[item.id, 'a1']]));
});

test('ticking again takes on the new text', () => {
  const again = setTick(setTick(fresh, item, true), {...item, hash: 'b2'}, true);
  expect(currentSystem(again).ticks.get(item.id)).toBe('b2');
});

test('a tick that is taken away leaves nothing', () => {
  expect(isFresh(setTick(setTick(fresh, item, true), item, false))).toBe(true);
});

test('a change leaves the earlier state as it was', () => {
  setTick(fresh, item, true);
  expect(isFresh(fresh)).toBe(true);
});

test('a new system is the current one, and its ticks are its own', () => {
  expect(currentSystem(two)).toEqual({id: 'tva', name: 'Diariet', ticks: new Map()});
  expect(currentSystem(switchSystem(two, 'ett')).ticks.size).toBe(1);
});

test('turning to a system that there is none of changes nothing', () => {
  expect(switchSystem(two, '__proto__')).toBe(two);
});

test('renaming concerns the current system alone', () => {
  expect(renameSystem(two, 'Arkivet').systems.map(({name}) => name)).toEqual(['Mitt system', 'Arkivet']);
});

test('after the current system is removed, the first one left is current', () => {
  expect(currentSystem(removeSystem(two, 'tva', 'ny')).id).toBe('ett');
});

test('removing another system leaves the current one', () => {
  expect(currentSystem(removeSystem(two, 'ett', 'ny')).id).toBe('tva');
});

test('removing the last system begins anew', () => {
  expect(removeSystem(setTick(fresh, item, true), 'ett', 'ny')).toEqual(freshState('ny'));
});
