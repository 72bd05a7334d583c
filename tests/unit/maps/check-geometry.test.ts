import {expect, test} from 'vitest';
import {layoutMap} from '../../../src/maps/layout/layout-map.ts';
import type {MapLayout, PlacedEdge, PlacedStep} from '../../../src/maps/types.ts';
import {checkGeometry} from './check-geometry.ts';
import {commissioning} from './examples.ts';

const sound = layoutMap(commissioning);

function withEdge(index: number, change: (edge: PlacedEdge) => Partial<PlacedEdge>): MapLayout {
  const edges = sound.edges.map((edge, at) => (at === index ? {...edge, ...change(edge)} : edge));
  return {...sound, edges};
}

function withStep(index: number, change: (step: PlacedStep) => Partial<PlacedStep>): MapLayout {
  return {...sound, steps: sound.steps.map((step, at) => (at === index ? {...step, ...change(step)} : step))};
}

function labelled(): number {
  return sound.edges.findIndex(({labelBox}) => labelBox !== undefined);
}

function moveLabel(dx: number, dy: number): MapLayout {
  return withEdge(labelled(), ({labelBox}) =>
    labelBox === undefined ? {} : {labelBox: {...labelBox, x: labelBox.x + dx, y: labelBox.y + dy}},
  );
}

function onFirstBox({labelBox}: PlacedEdge): Partial<PlacedEdge> {
  const box = sound.steps[0];
  return labelBox === undefined || box === undefined
    ? {}
    : {labelBox: {...labelBox, x: box.x + 5, y: box.y + 5}};
}

function onItsLine({labelBox, points}: PlacedEdge): Partial<PlacedEdge> {
  const [start, next] = points;
  if (labelBox === undefined || start === undefined || next === undefined) return {};
  return {labelBox: {...labelBox, x: (start.x + next.x) / 2 - 5, y: (start.y + next.y) / 2 - 5}};
}

/** A line straight through everything between its boxes. */
function straightThrough(edge: PlacedEdge): Partial<PlacedEdge> {
  const start = sound.steps[0];
  const end = sound.steps[8];
  if (start === undefined || end === undefined) return {};
  const x = start.x + 30;
  return {
    ...edge,
    from: 0,
    to: 8,
    points: [
      {x, y: start.y + start.height},
      {x, y: end.y},
    ],
  };
}

test('a sound map gives nothing', () => {
  expect(checkGeometry(sound)).toEqual([]);
});

test.each<readonly [string, MapLayout]>([
  ['line through box', withEdge(0, straightThrough)],
  ['slanting', withEdge(0, ({points}) => ({points: [points[0] ?? {x: 0, y: 0}, {x: 1, y: 1}]}))],
  [
    'does not begin at its box',
    withEdge(1, ({points}) => ({points: points.map(({x, y}) => ({x: x + 3, y}))})),
  ],
  ['does not end at its box', withEdge(1, ({points}) => ({points: points.slice(0, -1)}))],
  ['lines on each other', withEdge(2, () => ({points: sound.edges[1]?.points ?? []}))],
  ['label on line', withEdge(labelled(), onItsLine)],
  ['label on box', withEdge(labelled(), onFirstBox)],
  ['label away from its line', moveLabel(0, -40)],
  ['label outside the map', moveLabel(2000, 0)],
  ['label missing', withEdge(labelled(), () => ({labelBox: undefined}))],
  [
    'label larger than its place',
    withEdge(labelled(), ({labelBox}) => (labelBox === undefined ? {} : {labelBox: {...labelBox, width: 5}})),
  ],
  ['text outside box', withStep(2, ({height}) => ({height: height - 20}))],
  ['text lost', withStep(2, ({lines}) => ({lines: lines.slice(1)}))],
  ['box outside its lane', withStep(2, () => ({lane: 0}))],
  ['rows too close', withStep(2, ({y}) => ({y: y - 20}))],
  ['cut through box', {...sound, cuts: sound.cuts.map((y) => y + 20)}],
  ['box outside the map', {...sound, height: sound.height - 30}],
])('a seeded fault is found: %s', (fault, layout) => {
  expect(checkGeometry(layout).join('\n')).toContain(fault);
});
