import {BpmnModdle} from 'bpmn-moddle';
import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {toBpmn} from '../../../../src/maps/bpmn/to-bpmn.ts';
import type {MapInput} from '../../../../src/maps/types.ts';
import {commissioning, examples, investment, makeMap, personalData} from '../examples.ts';
import {randomMap} from '../random-maps.ts';

const flowNodes = ['task', 'exclusiveGateway', 'startEvent', 'endEvent', 'intermediateThrowEvent'];

function parse(xml: string): Document {
  const {window} = new JSDOM('');
  return new window.DOMParser().parseFromString(xml, 'text/xml');
}

function all(document: Document, ...names: readonly string[]): readonly Element[] {
  return [...document.getElementsByTagName('*')].filter((element) => names.includes(element.localName));
}

function elements(document: Document): readonly Element[] {
  return [...document.getElementsByTagName('*')];
}

/** The texts of elements, or the values of one of their attributes. */
function texts(found: readonly Element[], attribute?: string): readonly string[] {
  return found.flatMap(
    (element) => (attribute === undefined ? element.textContent : element.getAttribute(attribute)) ?? [],
  );
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** Where the shape of each element stands, by the element's id. */
function shapesOf(document: Document): (id: string | null) => Box {
  const boxes = new Map(
    all(document, 'BPMNShape').map((shape) => {
      const [x = NaN, y = NaN, width = NaN, height = NaN] = ['x', 'y', 'width', 'height'].map((name) =>
        Number(shape.firstElementChild?.getAttribute(name)),
      );
      return [shape.getAttribute('bpmnElement'), [x, y, width, height] as const];
    }),
  );
  return (id) => boxes.get(id) ?? [NaN, NaN, NaN, NaN];
}

function within([x, y, width, height]: Box, [left, top, w, h]: Box): boolean {
  return x >= left && y >= top && x + width <= left + w && y + height <= top + h;
}

type Point = readonly [x: number, y: number];

interface DrawnLine {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** The corners of every drawn line, with the ids of what it joins. */
function drawnLines(document: Document): readonly DrawnLine[] {
  const flows = new Map(
    all(document, 'sequenceFlow', 'association').map((flow) => [flow.getAttribute('id'), flow]),
  );
  return all(document, 'BPMNEdge').map((edge) => {
    const flow = flows.get(edge.getAttribute('bpmnElement'));
    const points = [...edge.children]
      .filter(({localName}) => localName === 'waypoint')
      .map((point): Point => [Number(point.getAttribute('x')), Number(point.getAttribute('y'))]);
    return {from: flow?.getAttribute('sourceRef') ?? '', to: flow?.getAttribute('targetRef') ?? '', points};
  });
}

function onOutline(point: Point | undefined, [left, top, width, height]: Box): boolean {
  const [x, y] = point ?? [NaN, NaN];
  if (x === left || x === left + width) return y >= top && y <= top + height;
  return (y === top || y === top + height) && x >= left && x <= left + width;
}

const maps: readonly MapInput[] = [...examples, ...[1, 2, 3, 4, 5, 6].map((seed) => randomMap(seed, 24))];

test.each(maps)('bpmn-moddle reads $id without warnings', async (map) => {
  const {warnings} = await new BpmnModdle().fromXML(toBpmn(map));
  expect(warnings).toEqual([]);
});

test.each(maps)('every reference in $id leads to something', (map) => {
  const document = parse(toBpmn(map));
  const ids = new Set(texts(elements(document), 'id'));
  expect(ids.size).toBe(texts(elements(document), 'id').length);
  const references = [
    ...['sourceRef', 'targetRef', 'processRef', 'bpmnElement'].flatMap((name) =>
      texts(elements(document), name),
    ),
    ...texts(all(document, 'flowNodeRef', 'incoming', 'outgoing')),
  ];
  expect(references.filter((reference) => !ids.has(reference))).toEqual([]);
});

test.each(maps)('everything in $id is drawn once, and every step stands in one lane', (map) => {
  const document = parse(toBpmn(map));
  const drawn = texts(all(document, 'BPMNShape', 'BPMNEdge'), 'bpmnElement');
  const things = texts(
    all(document, ...flowNodes, 'sequenceFlow', 'association', 'lane', 'participant'),
    'id',
  );
  expect(new Set(drawn)).toEqual(new Set(things));
  expect(drawn).toHaveLength(things.length);
  const refs = texts(all(document, 'flowNodeRef'));
  expect(new Set(refs)).toEqual(new Set(texts(all(document, ...flowNodes), 'id')));
  expect(refs).toHaveLength(map.steps.length);
});

test('shapes stand within their lane, lanes within the pool', () => {
  const document = parse(toBpmn(investment));
  const boxOf = shapesOf(document);
  for (const lane of all(document, 'lane')) {
    const bounds = boxOf(lane.getAttribute('id'));
    expect(within(bounds, boxOf('pool'))).toBe(true);
    for (const node of texts([...lane.children])) expect(within(boxOf(node), bounds)).toBe(true);
  }
});

test.each(maps)('the lines of $id run straight and end at the outline of their shapes', (map) => {
  const document = parse(toBpmn(map));
  const boxOf = shapesOf(document);
  for (const {from, to, points} of drawnLines(document)) {
    const slanting = points
      .slice(1)
      .filter(([x, y], index) => x !== points[index]?.[0] && y !== points[index]?.[1]);
    expect(slanting).toEqual([]);
    expect(onOutline(points[0], boxOf(from))).toBe(true);
    expect(onOutline(points.at(-1), boxOf(to))).toBe(true);
  }
});

test('kinds of steps become kinds of nodes', () => {
  const document = parse(toBpmn(commissioning));
  const count = (name: string): number => all(document, name).length;
  expect([count('startEvent'), count('endEvent'), count('exclusiveGateway'), count('task')]).toEqual([
    1, 1, 3, 8,
  ]);
});

test('conditions become names of flows, information an association', () => {
  const document = parse(toBpmn(personalData));
  const names = all(document, 'sequenceFlow').flatMap((flow) => flow.getAttribute('name') ?? []);
  expect(names).toEqual(['Ja, minska risken', 'Nej', 'Godtas', 'Synpunkter']);
  expect(all(document, 'association')).toHaveLength(1);
});

test('ids with Swedish letters become valid and stay different', () => {
  const steps = [
    {id: 'åtgärd', number: 1, kind: 'start', label: 'Start', actor: 'systemagare', next: []},
    {id: 'atgard', number: 2, kind: 'end', label: 'Slut', actor: 'systemagare', next: []},
  ] as const;
  const document = parse(toBpmn({...commissioning, steps}));
  expect(texts(all(document, 'startEvent', 'endEvent'), 'id')).toEqual(['steg__e5_tg_e4_rd', 'steg_atgard']);
});

test('a start that something leads back to is an event on the way', () => {
  const map = makeMap(
    'x',
    ['a Alfa'],
    [
      ['en', 'start', 'a', 'Start', 'slut'],
      ['slut', 'end', 'a', 'Slut', 'en'],
    ],
  );
  expect(all(parse(toBpmn(map)), 'intermediateThrowEvent')).toHaveLength(2);
});
