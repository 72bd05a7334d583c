import {layoutMap} from '../layout/layout-map.ts';
import type {MapInput} from '../types.ts';
import {escapeXml} from '../svg/xml.ts';
import {diagramXml} from './diagram.ts';
import {nodesOf} from './nodes.ts';
import {flowsOf, semanticsXml} from './semantics.ts';
import {transpose} from './transpose.ts';

const namespaces = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
].join(' ');

/**
 * A map as BPMN 2.0 with lanes and diagram interchange, for modelling tools. XML, UTF-8.
 * It is laid out like the map, turned, with labels where modelling tools expect them.
 * Steps are tasks, decisions exclusive gateways, start and end events; information is an association.
 */
export function toBpmn(input: MapInput): string {
  const layout = layoutMap(input, {labels: false});
  const transposed = transpose(layout);
  const nodes = nodesOf(layout, transposed);
  const flows = flowsOf(layout, nodes, transposed);
  const target = escapeXml(`urn:it-handboken:process:${layout.id}`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<bpmn:definitions ${namespaces} id="definitions" targetNamespace="${target}">`,
    semanticsXml(layout, nodes, flows),
    diagramXml(layout, {nodes, flows}, transposed),
    '</bpmn:definitions>',
    '',
  ].join('\n');
}
