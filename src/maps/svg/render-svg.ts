import {lineHeight} from '../text/measure.ts';
import {textInset} from '../layout/rows.ts';
import type {Line} from '../text/wrap.ts';
import type {MapLayout, PlacedEdge, PlacedLabel, PlacedStep} from '../types.ts';
import {drawnLines, type DrawnLine} from './joins.ts';
import {arrowPath, linePath, upwardChevron} from './path.ts';
import {stepShape} from './shapes.ts';
import {escapeXml, short} from './xml.ts';

/** From the top of a line's box to its base line, px. */
export const baseline = 12;

/** Lines of a text below each other. Between lines stands a space, except where a word goes on. */
export function textLines(lines: readonly Line[], x: number): string {
  return lines
    .map((line, index) => {
      const text = escapeXml(line.text) + (line.joined || index === lines.length - 1 ? '' : ' ');
      return index === 0 ? text : `<tspan x="${short(x)}" dy="${lineHeight}">${text}</tspan>`;
    })
    .join('');
}

function renderLabel({x, y, lines}: PlacedLabel): string {
  return `<text x="${short(x)}" y="${short(y + baseline)}">${textLines(lines, x)}</text>`;
}

function renderEdge(edge: PlacedEdge, {points, joins}: DrawnLine): string {
  const label = edge.labelBox === undefined ? '' : renderLabel(edge.labelBox);
  const head = joins ? 'join' : 'arrow';
  if (edge.information) {
    const line = linePath(points, joins ? 'join' : 'bare');
    const arrow = joins ? '' : `<path d="${arrowPath(points)}"/>`;
    return `<path class="i" d="${line}"/>${arrow}${label}`;
  }
  const name = edge.back ? ' class="u"' : '';
  return `<path${name} d="${linePath(points, head)}${edge.back ? upwardChevron(points) : ''}"/>${label}`;
}

function renderBox(placed: PlacedStep, role: string): string {
  const {step, x, y, height, lines} = placed;
  const inset = textInset[step.kind];
  const top = (height - lines.length * lineHeight) / 2 + baseline;
  const text = `<text x="${inset}" y="${short(top)}"><tspan>${step.number}</tspan> ${textLines(lines, inset)}</text>`;
  const at = `transform="translate(${short(x)} ${short(y)})"`;
  const body = stepShape(placed) + text;
  if (step.url === undefined) return `<g class="k" ${at}>${body}</g>`;
  const name = `${step.number}. ${step.label}, ${role}`;
  return `<a class="k" href="${escapeXml(step.url)}" aria-label="${escapeXml(name)}" ${at}>${body}</a>`;
}

function renderStep(layout: MapLayout, index: number, lines: readonly DrawnLine[]): string {
  const placed = layout.steps[index];
  if (placed === undefined) return '';
  const edges = layout.edges.flatMap((edge, number) => {
    const line = lines[number];
    return edge.from === index && line !== undefined ? [renderEdge(edge, line)] : [];
  });
  const role = layout.lanes[placed.lane]?.title ?? '';
  return `<g data-roll="${escapeXml(placed.step.actor)}">${renderBox(placed, role)}${edges.join('')}</g>`;
}

/** Every second column has a tint of its own. */
function renderBands(layout: MapLayout): string {
  const bands = layout.lanes.filter((_, index) => index % 2 === 1);
  if (bands.length === 0) return '';
  return `<path class="b" d="${bands.map(({x, width}) => `M${x} 0h${width}v${short(layout.height)}h-${width}z`).join('')}"/>`;
}

/** What stands inside the map's `<svg>`, without heading and description. */
export function renderBody(layout: MapLayout): string {
  const lines = drawnLines(layout.edges);
  return renderBands(layout) + layout.steps.map((_, index) => renderStep(layout, index, lines)).join('');
}

/**
 * The map as inline SVG. Its look comes from src/css/process-map.css; its size from its container.
 * In the document, every step stands in the order of work, followed by its own lines.
 */
export function renderSvg(layout: MapLayout): string {
  const id = `karta-${layout.id}`;
  return (
    `<svg class="karta" id="${id}" viewBox="0 0 ${short(layout.width)} ${short(layout.height)}" role="group" aria-labelledby="${id}-t" aria-describedby="${id}-d">` +
    `<title id="${id}-t">${escapeXml(layout.accTitle)}</title><desc id="${id}-d">${escapeXml(layout.accDescr)}</desc>` +
    `${renderBody(layout)}</svg>`
  );
}
