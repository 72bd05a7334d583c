import {expect, test} from 'vitest';
import {layoutMap} from '../../../../src/maps/layout/layout-map.ts';
import {checkGeometry} from '../check-geometry.ts';
import {commissioning, examples, investment, makeMap, personalData} from '../examples.ts';
import {randomMap} from '../random-maps.ts';

const seeds = Array.from({length: 520}, (_, index) => index + 1);

test('no map of 520 made by chance has a line through a box, an overlap or a text outside its box', () => {
  const faults = seeds.flatMap((seed) => {
    const map = randomMap(seed, seed % 3 === 0 ? 14 : 60);
    return checkGeometry(layoutMap(map)).map((fault) => `${map.id}: ${fault}`);
  });
  expect(faults).toEqual([]);
}, 60_000);

test.each(examples)('the map $id is without faults', (map) => {
  expect(checkGeometry(layoutMap(map))).toEqual([]);
});

test('the same map is laid out the same each time', () => {
  for (const seed of [3, 17, 99]) {
    expect(JSON.stringify(layoutMap(randomMap(seed)))).toBe(JSON.stringify(layoutMap(randomMap(seed))));
  }
});

test('up to four roles fit in a frame of 600 px with its margins', () => {
  expect(layoutMap(commissioning).width).toBe(560);
  expect(layoutMap(personalData).width).toBe(560);
});

test('more roles get more width', () => {
  expect(layoutMap(investment).width).toBe(840);
});

test('every step has a row of its own, in the order of work', () => {
  const {steps} = layoutMap(commissioning);
  const tops = steps.map(({y}) => y);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  expect(new Set(tops).size).toBe(13);
});

test('parallel branches to the same step become one line with both labels', () => {
  const map = makeMap(
    'x',
    ['a Alfa'],
    [
      ['en', 'decision', 'a', 'Beslut', 'slut: Bifall', 'slut: Avslag'],
      ['slut', 'end', 'a', 'Klart'],
    ],
  );
  expect(layoutMap(map).edges.map(({label}) => label)).toEqual(['Bifall / Avslag']);
});

test('information and flow between the same steps stay two lines', () => {
  const map = makeMap(
    'x',
    ['a Alfa', 'b Beta'],
    [
      ['en', 'step', 'a', 'Beställ', 'slut', 'slut .. Kopia'],
      ['slut', 'end', 'b', 'Klart'],
    ],
  );
  const layout = layoutMap(map);
  expect(layout.edges.map(({information}) => information)).toEqual([false, true]);
  expect(checkGeometry(layout)).toEqual([]);
});

test('a line to an earlier step is marked as leading back, also to the step itself', () => {
  const map = makeMap(
    'x',
    ['a Alfa'],
    [
      ['en', 'start', 'a', 'Start', 'prov'],
      ['prov', 'decision', 'a', 'Duger det?', 'prov: Gör om', 'en: Börja om', 'slut: Ja'],
      ['slut', 'end', 'a', 'Klart'],
    ],
  );
  const layout = layoutMap(map);
  expect(layout.edges.map(({back}) => back)).toEqual([false, true, true, false]);
  expect(checkGeometry(layout)).toEqual([]);
});

test('a map without steps is an empty picture', () => {
  const layout = layoutMap({...commissioning, steps: []});
  expect(layout.edges).toEqual([]);
  expect(layout.height).toBeGreaterThan(0);
});
