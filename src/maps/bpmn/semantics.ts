import {escapeXml} from '../svg/xml.ts';
import type {MapLayout, PlacedEdge, Point} from '../types.ts';
import {xmlId, type Node} from './nodes.ts';
import type {Transposed} from './transpose.ts';
import {waypointsOf} from './waypoints.ts';

/** A line in BPMN: a sequence flow, or an association where it carries information only. */
export interface Flow {
  readonly id: string;
  readonly edge: PlacedEdge;
  readonly from: Node;
  readonly to: Node;
  /** Its corners, from node to node. */
  readonly points: readonly Point[];
}

export function flowsOf(layout: MapLayout, nodes: readonly Node[], transposed: Transposed): readonly Flow[] {
  return layout.edges.flatMap((edge, index) => {
    const from = nodes[edge.from];
    const to = nodes[edge.to];
    if (from === undefined || to === undefined) return [];
    return [{id: `flode_${index + 1}`, edge, from, to, points: waypointsOf(edge, {from, to}, transposed)}];
  });
}

function nodeXml(node: Node, flows: readonly Flow[]): string {
  const sequence = flows.filter(({edge}) => !edge.information);
  const incoming = sequence
    .filter(({to}) => to === node)
    .map(({id}) => `<bpmn:incoming>${id}</bpmn:incoming>`);
  const outgoing = sequence
    .filter(({from}) => from === node)
    .map(({id}) => `<bpmn:outgoing>${id}</bpmn:outgoing>`);
  const name = escapeXml(node.placed.step.label);
  return `<bpmn:${node.type} id="${node.id}" name="${name}">${[...incoming, ...outgoing].join('')}</bpmn:${node.type}>`;
}

function flowXml({id, edge, from, to}: Flow): string {
  const ends = `id="${id}" sourceRef="${from.id}" targetRef="${to.id}"`;
  if (!edge.information) {
    const name = edge.label === '' ? '' : ` name="${escapeXml(edge.label)}"`;
    return `<bpmn:sequenceFlow ${ends}${name}/>`;
  }
  const note = edge.label === '' ? '' : `<bpmn:documentation>${escapeXml(edge.label)}</bpmn:documentation>`;
  return `<bpmn:association ${ends} associationDirection="One">${note}</bpmn:association>`;
}

function laneXml(layout: MapLayout, nodes: readonly Node[]): string {
  const lanes = layout.lanes.map((lane, index) => {
    const own = nodes.filter(({placed}) => placed.lane === index);
    const refs = own.map(({id}) => `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`).join('');
    return `<bpmn:lane id="${xmlId('roll', lane.id)}" name="${escapeXml(lane.title)}">${refs}</bpmn:lane>`;
  });
  return `<bpmn:laneSet id="roller">${lanes.join('\n')}</bpmn:laneSet>`;
}

/** The process itself: one participant whose lanes are the roles. BPMN 2.0.2 (formal/2013-12-09), chapters 9 and 10. */
export function semanticsXml(layout: MapLayout, nodes: readonly Node[], flows: readonly Flow[]): string {
  const sequence = flows.filter(({edge}) => !edge.information);
  const information = flows.filter(({edge}) => edge.information);
  return [
    '<bpmn:collaboration id="samarbete">',
    `<bpmn:participant id="pool" name="${escapeXml(layout.accTitle)}" processRef="process"/>`,
    '</bpmn:collaboration>',
    '<bpmn:process id="process" isExecutable="false">',
    `<bpmn:documentation>${escapeXml(layout.accDescr)}</bpmn:documentation>`,
    laneXml(layout, nodes),
    ...nodes.map((node) => nodeXml(node, flows)),
    ...sequence.map(flowXml),
    ...information.map(flowXml),
    '</bpmn:process>',
  ].join('\n');
}
