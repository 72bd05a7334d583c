import path from 'node:path';

import type {ParsedDiagram} from '../model/flowchart.ts';
import {checkDrawable} from './checks/check-drawable.ts';
import {createDiagramCache} from './diagram-cache.ts';
import {finishDrawing, viewBoxOf} from './drawing/finish-drawing.ts';
import {writeSvg, type SvgNode} from './drawing/svg-node.ts';
import {parseDiagram} from './parse-diagram.ts';
import {readDescription} from './read-description.ts';
import {createDrawingThread} from './thread/drawing-thread.ts';
import type {DrawOutcome} from './thread/messages.ts';

export interface RenderOptions {
  /** Unique on every page that shows the diagram, for example "diagram-2". */
  readonly id: string;
  /** Names the diagram for assistive technology where it has no accTitle: the nearest heading. */
  readonly title?: string;
  /** Rewrites the target of a link as written in the diagram, for example to a page's address. */
  readonly resolveLink?: (href: string) => string;
}

/** A finished drawing, or what is wrong with the source; `line` is 1-based within it. Width and height in px. */
export type RenderedDiagram =
  | {readonly ok: true; readonly svg: string; readonly width: number; readonly height: number}
  | {readonly ok: false; readonly line: number; readonly message: string};

export type DiagramRenderer = (source: string, options: RenderOptions) => Promise<RenderedDiagram>;

/**
 * Makes a renderer that draws with Mermaid in a thread of its own, without a browser, and keeps what it has drawn.
 * @param cacheFolder Where drawings are kept between builds.
 */
export function createDiagramRenderer(cacheFolder: string): DiagramRenderer {
  const cache = createDiagramCache(cacheFolder, isSvgNode);
  const thread = createDrawingThread();
  const underway = new Map<string, Promise<DrawOutcome>>();

  async function draw(source: string): Promise<DrawOutcome> {
    const kept = cache.read(source);
    if (kept) return {ok: true, root: kept};
    const outcome = await thread.draw(source);
    if (outcome.ok) cache.write(source, outcome.root);
    return outcome;
  }

  return async (source, options) => {
    const parsed = await parseDiagram(source);
    if (!parsed.ok) return parsed;
    const fault =
      checkDrawable(source, parsed.type === 'other' ? parsed.name : parsed.type) ?? checkClicks(parsed);
    if (fault) return {ok: false, ...fault};
    const drawing = underway.get(source) ?? draw(source);
    underway.set(source, drawing);
    const outcome = await drawing.finally(() => underway.delete(source));
    return outcome.ok
      ? finish(outcome.root, source, options)
      : {ok: false, line: lineOf(source, outcome), message: explain(outcome)};
  };
}

export const renderDiagram: DiagramRenderer = createDiagramRenderer(
  path.resolve('node_modules/.cache/diagrams'),
);

function isSvgNode(value: unknown): value is SvgNode {
  return typeof value === 'object' && value !== null && 'name' in value && 'children' in value;
}

function finish(
  root: SvgNode,
  source: string,
  {id, title = '', resolveLink}: RenderOptions,
): RenderedDiagram {
  const {accTitle, accDescr} = readDescription(source);
  const {width, height} = viewBoxOf(root);
  const text = {id, title: accTitle || title, description: accDescr};
  return {
    ok: true,
    svg: writeSvg(finishDrawing(root, {...text, resolveLink: resolveLink ?? ((href) => href)})),
    width,
    height,
  };
}

/** Mermaid passes over a click on a node that does not exist. */
function checkClicks(parsed: ParsedDiagram): {line: number; message: string} | undefined {
  if (!parsed.ok || parsed.type !== 'flowchart') return undefined;
  const {nodes, clicks = []} = parsed.flowchart;
  const missing = clicks.find(({node}) => !nodes.some(({id}) => id === node));
  return (
    missing && {line: missing.line, message: `Länken (click) gäller rutan ”${missing.node}”, som inte finns`}
  );
}

/** The line of a text that does not fit; other faults are the whole diagram's. */
function lineOf(source: string, {reason, detail}: Extract<DrawOutcome, {ok: false}>): number {
  const [word = ''] = detail.split(/\s/);
  const place = reason === 'overflow' ? source.split('\n').findIndex((line) => line.includes(word)) : 0;
  return Math.max(place, 0) + 1;
}

function explain({reason, detail}: Extract<DrawOutcome, {ok: false}>): string {
  if (reason === 'error' && /edge limit|too many edges/i.test(detail)) {
    return 'Diagrammet har för många pilar (högst 500); dela upp det i flera';
  }
  return {
    element: `Diagrammet innehåller något som handboken inte kan rita (${detail}); förenkla det`,
    overflow: `Texten ”${detail}” får inte plats i sin ruta; skriv kortare eller dela ordet`,
    blank: 'Diagrammet är tomt',
    timeout: 'Diagrammet tar för lång tid att rita; dela upp det i flera',
    error: 'Diagrammet går inte att rita som det är skrivet; jämför med exemplen eller förenkla det',
  }[reason];
}
