import type {Box, MapLayout, PlacedStep, Point} from '../types.ts';
import type {Transposed} from './transpose.ts';

export type NodeType = 'task' | 'exclusiveGateway' | 'startEvent' | 'endEvent' | 'intermediateThrowEvent';

/** A step in BPMN. */
export interface Node {
  readonly id: string;
  readonly type: NodeType;
  readonly placed: PlacedStep;
  readonly bounds: Box;
}

/** Sizes as in bpmn.io, px; a task fills its cell. */
const sizes = {
  task: undefined,
  exclusiveGateway: 50,
  startEvent: 36,
  endEvent: 36,
  intermediateThrowEvent: 36,
} as const;

/** An id that XML allows, different for different texts. */
export function xmlId(prefix: string, text: string): string {
  const safe = text.replaceAll(
    /[^A-Za-z0-9-]/gu,
    (character) => `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
  return `${prefix}_${safe}`;
}

export function centreOf({x, y, width, height}: Box): Point {
  return {x: x + width / 2, y: y + height / 2};
}

/** BPMN lets nothing lead to a start event and nothing from an end event. */
function typeOf(placed: PlacedStep, ends: {readonly enters: boolean; readonly leaves: boolean}): NodeType {
  const types = {
    step: 'task',
    decision: 'exclusiveGateway',
    start: ends.enters ? 'intermediateThrowEvent' : 'startEvent',
    end: ends.leaves ? 'intermediateThrowEvent' : 'endEvent',
  } as const;
  return types[placed.step.kind];
}

function boundsOf(cellBox: Box, type: NodeType): Box {
  const size = sizes[type];
  if (size === undefined) return cellBox;
  const centre = centreOf(cellBox);
  return {x: centre.x - size / 2, y: centre.y - size / 2, width: size, height: size};
}

/** The nodes of a map, in the order of its steps. */
export function nodesOf(layout: MapLayout, transposed: Transposed): readonly Node[] {
  const flows = layout.edges.filter((edge) => !edge.information);
  const entered = new Set(flows.map((edge) => edge.to));
  const left = new Set(flows.map((edge) => edge.from));
  return layout.steps.map((placed, index) => {
    const type = typeOf(placed, {enters: entered.has(index), leaves: left.has(index)});
    return {id: xmlId('steg', placed.step.id), type, placed, bounds: boundsOf(transposed.box(placed), type)};
  });
}
