import {textInset} from '../layout/rows.ts';
import {lineHeight} from '../text/measure.ts';
import type {MapLayout, PlacedEdge, PlacedLabel, PlacedStep} from '../types.ts';
import {drawnLines, type DrawnLine} from './joins.ts';
import {linePaint, type Paint} from './paint.ts';
import {arrowPath, linePath, upwardChevron} from './path.ts';
import {stepShape} from './shapes.ts';
import {baseline, textLines} from './text-lines.ts';
import {escapeXml, short} from './xml.ts';

function renderLabel({x, y, lines}: PlacedLabel, paint: Paint): string {
  return `<text${paint.label} x="${short(x)}" y="${short(y + baseline)}">${textLines(lines, x)}</text>`;
}

function renderEdge(edge: PlacedEdge, {points, joins}: DrawnLine, paint: Paint): string {
  const label = edge.labelBox === undefined ? '' : renderLabel(edge.labelBox, paint);
  const separate = edge.information && !joins;
  const end = joins ? 'join' : separate ? 'bare' : 'arrow';
  const chevron = edge.back && !joins ? upwardChevron(points) : '';
  const line = `<path${linePaint(edge, paint)} d="${linePath(points, end)}${chevron}"/>`;
  return line + (separate ? `<path${paint.arrowhead} d="${arrowPath(points)}"/>` : '') + label;
}

function renderBox(placed: PlacedStep, role: string, paint: Paint): string {
  const {step, x, y, height, lines} = placed;
  const inset = textInset[step.kind];
  const top = (height - lines.length * lineHeight) / 2 + baseline;
  const number = `<tspan${paint.number}>${step.number}</tspan>`;
  const text = `<text${paint.stepText} x="${inset}" y="${short(top)}">${number} ${textLines(lines, inset)}</text>`;
  const place = `${paint.step} transform="translate(${short(x)} ${short(y)})"`;
  const body = stepShape(placed, paint) + text;
  if (step.url === undefined) return `<g${place}>${body}</g>`;
  const name = `${step.number}. ${step.label}, ${role}`;
  return `<a${place} href="${escapeXml(step.url)}" aria-label="${escapeXml(name)}">${body}</a>`;
}

/** Every second column has a tint of its own. */
export function renderBands(layout: MapLayout, height: number, paint: Paint): string {
  const bands = layout.lanes.filter((_, index) => index % 2 === 1);
  if (bands.length === 0) return '';
  const paths = bands.map(
    ({x, width}) => `M${short(x)} 0h${short(width)}v${short(height)}h-${short(width)}z`,
  );
  return `<path${paint.band} d="${paths.join('')}"/>`;
}

/** Bands, then every step in the order of work, each followed by its own lines. Without headings and description. */
export function renderBody(layout: MapLayout, paint: Paint): string {
  const lines = drawnLines(layout.edges);
  const drawn = layout.steps.map((): string[] => []);
  for (const [index, edge] of layout.edges.entries()) {
    const line = lines[index];
    if (line !== undefined) drawn[edge.from]?.push(renderEdge(edge, line, paint));
  }
  const steps = layout.steps.map((placed, index) => {
    const role = layout.lanes[placed.lane]?.title ?? '';
    const edges = drawn[index]?.join('') ?? '';
    const concerned = placed.step.concerns ?? [placed.step.actor];
    return `<g data-roll="${escapeXml(concerned.join(' '))}">${renderBox(placed, role, paint)}${edges}</g>`;
  });
  return renderBands(layout, layout.height, paint) + steps.join('');
}
