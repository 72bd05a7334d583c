import type {FlowDB} from 'mermaid/dist/diagrams/flowchart/flowDb.js';

import type {
  Flowchart,
  FlowchartClick,
  FlowchartEdge,
  FlowchartLane,
  FlowchartNode,
  NodeShape,
} from '../model/flowchart.ts';
import {findLines, pairKey, type FoundLines} from './find-lines.ts';
import {plainLabel} from './plain-label.ts';
import {readDescription} from './read-description.ts';
import {scanFlowchart, type FlowchartScan} from './scan-flowchart.ts';

/** Mermaid's names of shapes, its short forms and the aliases of `@{shape: …}`. */
const shapes: Readonly<Record<string, NodeShape>> = {
  square: 'rectangle',
  rect: 'rectangle',
  rectangle: 'rectangle',
  proc: 'rectangle',
  process: 'rectangle',
  round: 'rectangle',
  rounded: 'rectangle',
  event: 'rectangle',
  stadium: 'stadium',
  pill: 'stadium',
  terminal: 'stadium',
  diamond: 'diamond',
  diam: 'diamond',
  decision: 'diamond',
  question: 'diamond',
};

/** What Mermaid's parser knows of a flowchart; the parts that are read here. */
export type FlowchartData = Pick<
  FlowDB,
  'getVertices' | 'getEdges' | 'getSubGraphs' | 'getAccTitle' | 'getAccDescription'
>;

type Subgraphs = ReadonlyMap<string, {readonly top: string}>;

/** Turns what Mermaid parsed into a flowchart with the lines of the source. */
export function readFlowchart(data: FlowchartData, source: string): Flowchart {
  const scan = scanFlowchart(source);
  const vertices = [...data.getVertices().values()];
  const found = findLines(scan, [...vertices.map(({id}) => id), ...data.getSubGraphs().map(({id}) => id)]);
  const subgraphs = readSubgraphs(data, scan);
  return {
    ...readDescription(source),
    lanes: readLanes(data, scan),
    nodes: readNodes(data, {scan, found, subgraphs}),
    edges: readEdges(data, found, subgraphs),
    clicks: readClicks(data, scan),
  };
}

/** The subgraph as Mermaid lists it: it lists them in the order in which they end. */
function subgraphAt(data: FlowchartData, scan: FlowchartScan, place: number) {
  return data.getSubGraphs()[scan.subgraphs[place]?.closed ?? -1];
}

function topOf(scan: FlowchartScan, place: number): number {
  const parent = scan.subgraphs[place]?.parent ?? null;
  return parent === null ? place : topOf(scan, parent);
}

function readLanes(data: FlowchartData, scan: FlowchartScan): FlowchartLane[] {
  return scan.subgraphs.flatMap(({line, parent}, place) => {
    const subgraph = subgraphAt(data, scan, place);
    if (!subgraph || parent !== null) return [];
    return [{id: subgraph.id, title: plainLabel(subgraph.title), line}];
  });
}

/** Every subgraph's id, with the id of the top-level one that holds it. */
function readSubgraphs(data: FlowchartData, scan: FlowchartScan): Subgraphs {
  return new Map(
    scan.subgraphs.flatMap((_, place) => {
      const subgraph = subgraphAt(data, scan, place);
      const top = subgraphAt(data, scan, topOf(scan, place));
      return subgraph && top ? [[subgraph.id, {top: top.id}] as const] : [];
    }),
  );
}

interface NodeContext {
  readonly scan: FlowchartScan;
  readonly found: FoundLines;
  readonly subgraphs: Subgraphs;
}

function readNodes(data: FlowchartData, {scan, found, subgraphs}: NodeContext): FlowchartNode[] {
  const laneOf = new Map(
    data
      .getSubGraphs()
      .flatMap(({id, nodes}) => nodes.map((node) => [node, subgraphs.get(id)?.top] as const)),
  );
  return [...data.getVertices().values()]
    .filter(({id}) => !subgraphs.has(id))
    .map(({id, text, type}) => {
      const lane = laneOf.get(id) ?? null;
      const homes = [...(found.homes.get(id) ?? [])].map(
        (place) => subgraphAt(data, scan, topOf(scan, place))?.id,
      );
      return {
        id,
        label: plainLabel(text ?? id),
        shape: type === undefined ? 'rectangle' : (shapes[type] ?? 'other'),
        lane,
        bare: type === undefined && (text ?? id) === id,
        line: found.nodes.get(id) ?? 1,
        otherLanes: [...new Set(homes)].filter((home) => home !== undefined).filter((home) => home !== lane),
      };
    });
}

function readEdges(data: FlowchartData, found: FoundLines, subgraphs: Subgraphs): FlowchartEdge[] {
  const seen = new Map<string, number>();
  return data.getEdges().map(({start, end, text, stroke}) => {
    const key = pairKey(start, end);
    const lines = found.links.get(key) ?? [];
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return {
      from: subgraphs.get(start)?.top ?? start,
      to: subgraphs.get(end)?.top ?? end,
      label: plainLabel(text),
      dotted: stroke === 'dotted',
      line: lines[count] ?? lines.at(-1) ?? found.nodes.get(start) ?? 1,
    };
  });
}

/** Also a click on a node that does not exist, which Mermaid passes over in silence. */
function readClicks(data: FlowchartData, scan: FlowchartScan): FlowchartClick[] {
  const vertices = data.getVertices();
  return [...scan.clicks].map(([node, line]) => ({node, href: vertices.get(node)?.link ?? '', line}));
}
