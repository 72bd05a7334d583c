import {brotliCompressSync} from 'node:zlib';
import {BpmnModdle} from 'bpmn-moddle';
import {beforeAll, expect, test} from 'vitest';
import {loadHandbook} from '#content/load-handbook.ts';
import {toBpmn} from '../../../src/maps/bpmn/to-bpmn.ts';
import {layoutMap} from '../../../src/maps/layout/layout-map.ts';
import {renderSvg} from '../../../src/maps/svg/render-svg.ts';
import {toMapInput} from '../../../src/maps/to-map-input.ts';
import type {MapInput} from '../../../src/maps/types.ts';
import {checkGeometry} from './check-geometry.ts';

let maps: readonly MapInput[] = [];
beforeAll(async () => {
  const {model} = await loadHandbook(process.cwd());
  maps = model.processes.map((drawn) =>
    toMapInput(drawn, {step: (id) => `#${id}`, lane: (id) => `/roller/${id}`}),
  );
});

test('every map of the handbook is without faults', () => {
  expect(maps.length).toBeGreaterThanOrEqual(15);
  expect(maps.flatMap((map) => checkGeometry(layoutMap(map)).map((fault) => `${map.id}: ${fault}`))).toEqual(
    [],
  );
});

test('every map with up to four roles fits in a frame of 600 px with its margins', () => {
  const narrow = maps.filter(({lanes}) => lanes.length <= 4);
  expect(narrow.map((map) => layoutMap(map).width).filter((width) => width !== 560)).toEqual([]);
});

test('every map with up to 13 steps is at most 1.5 KB with brotli', () => {
  const small = maps.filter(({steps}) => steps.length <= 13);
  const sizes = small.map((map) => brotliCompressSync(renderSvg(layoutMap(map))).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1536);
});

test('every map opens as BPMN without warnings', async () => {
  for (const map of maps) {
    const {warnings} = await new BpmnModdle().fromXML(toBpmn(map));
    expect(warnings).toEqual([]);
  }
});
