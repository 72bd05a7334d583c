import {textWidth} from '../text/measure.ts';
import {widthOf, wrapText} from '../text/wrap.ts';
import type {Box, Point} from '../types.ts';
import {centreOf, type Node} from './nodes.ts';
import type {Flow} from './semantics.ts';

/** Texts beside gateways, events and lines are set in 11 px by bpmn.io, on lines of 13 px. */
const scale = 11 / 13;
const lineHeight = 13;
const widest = 128;
const air = 5;

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(text: string, width: number): Size {
  const lines = wrapText(text, {width: width / scale});
  return {width: Math.ceil(widthOf(lines) * scale) + 4, height: lines.length * lineHeight};
}

/** Whether a line meets the node at its top or at its bottom. */
function meets(node: Node, flows: readonly Flow[], side: 'top' | 'bottom'): boolean {
  const {bounds} = node;
  const y = side === 'top' ? bounds.y : bounds.y + bounds.height;
  return flows.some(({from, to, points}) => {
    const [first, last] = [points[0], points.at(-1)];
    return (from === node && first?.y === y) || (to === node && last?.y === y);
  });
}

/** The place of a gateway's or event's text: above it or below it, where no line comes; else above to the left. */
export function nodeLabelBox(node: Node, flows: readonly Flow[]): Box {
  const {bounds} = node;
  const centre = centreOf(bounds);
  const preferred =
    node.type === 'exclusiveGateway' ? (['top', 'bottom'] as const) : (['bottom', 'top'] as const);
  const free = preferred.find((side) => !meets(node, flows, side));
  const size = sizeOf(node.placed.step.label, free === undefined ? widest / 2 - air : widest);
  const above = bounds.y - air - size.height;
  if (free === undefined)
    return {...size, x: Math.round(centre.x - air - size.width), y: above + bounds.height / 2 - 12};
  return {
    ...size,
    x: Math.round(centre.x - size.width / 2),
    y: free === 'top' ? above : bounds.y + bounds.height + air,
  };
}

interface Part {
  readonly start: Point;
  readonly next: Point;
}

/** The first part of a line that is its own: lines from the same corner of a node share their first one. */
function ownPart({points, from}: Flow, flows: readonly Flow[]): Part | undefined {
  const [first, second, third] = points;
  if (first === undefined || second === undefined) return undefined;
  const beginHere = flows.filter(
    (other) => other.from === from && other.points[0]?.x === first.x && other.points[0].y === first.y,
  );
  if (beginHere.length < 2 || third === undefined) return {start: first, next: second};
  return {start: second, next: third};
}

/** The place of a line's text: below the beginning of a horizontal part, right of that of a vertical one. */
export function flowLabelBox(flow: Flow, flows: readonly Flow[]): Box | undefined {
  const part = ownPart(flow, flows);
  if (flow.edge.label === '' || part === undefined) return undefined;
  const size = sizeOf(flow.edge.label, Math.min(widest, Math.max(60, textWidth(flow.edge.label) * scale)));
  const {start, next} = part;
  if (start.y !== next.y) {
    const y = next.y > start.y ? start.y + 2 : start.y - 2 - size.height;
    return {...size, x: start.x + air, y};
  }
  return {...size, x: next.x > start.x ? start.x + air : start.x - air - size.width, y: start.y + air};
}
