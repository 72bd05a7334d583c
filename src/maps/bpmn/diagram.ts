import type {Box, MapLayout} from '../types.ts';
import {flowLabelBox, nodeLabelBox} from './bpmn-labels.ts';
import {xmlId, type Node} from './nodes.ts';
import type {Flow} from './semantics.ts';
import type {Transposed} from './transpose.ts';

function boundsXml({x, y, width, height}: Box): string {
  return `<dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/>`;
}

function labelXml(box: Box | undefined): string {
  return box === undefined ? '' : `<bpmndi:BPMNLabel>${boundsXml(box)}</bpmndi:BPMNLabel>`;
}

function nodeShape(node: Node, flows: readonly Flow[]): string {
  const marker = node.type === 'exclusiveGateway' ? ' isMarkerVisible="true"' : '';
  const label = labelXml(node.type === 'task' ? undefined : nodeLabelBox(node, flows));
  return `<bpmndi:BPMNShape id="${node.id}_di" bpmnElement="${node.id}"${marker}>${boundsXml(node.bounds)}${label}</bpmndi:BPMNShape>`;
}

function flowEdge(flow: Flow, flows: readonly Flow[]): string {
  const waypoints = flow.points.map(({x, y}) => `<di:waypoint x="${x}" y="${y}"/>`).join('');
  const label = flow.edge.information ? '' : labelXml(flowLabelBox(flow, flows));
  return `<bpmndi:BPMNEdge id="${flow.id}_di" bpmnElement="${flow.id}">${waypoints}${label}</bpmndi:BPMNEdge>`;
}

function laneShape(id: string, box: Box): string {
  return `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}" isHorizontal="true">${boundsXml(box)}</bpmndi:BPMNShape>`;
}

/** Where everything stands: diagram interchange, BPMN 2.0.2 chapter 12. */
export function diagramXml(
  layout: MapLayout,
  {nodes, flows}: {readonly nodes: readonly Node[]; readonly flows: readonly Flow[]},
  transposed: Transposed,
): string {
  return [
    '<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plan" bpmnElement="samarbete">',
    laneShape('pool', transposed.pool),
    ...layout.lanes.flatMap((lane, index) => {
      const box = transposed.lanes[index];
      return box === undefined ? [] : [laneShape(xmlId('roll', lane.id), box)];
    }),
    ...nodes.map((node) => nodeShape(node, flows)),
    ...flows.map((flow) => flowEdge(flow, flows)),
    '</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>',
  ].join('\n');
}
