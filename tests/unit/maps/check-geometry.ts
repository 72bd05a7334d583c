import type {MapLayout, PlacedEdge} from '../../../src/maps/types.ts';
import {checkText} from './check-text.ts';
import {
  areaOf,
  arrowArea,
  distance,
  inside,
  onBorder,
  overlap,
  segmentsOf,
  wholeMap,
  type Area,
  type Segment,
} from './geometry.ts';

function name(edge: PlacedEdge): string {
  return `${edge.from + 1}→${edge.to + 1}`;
}

function checkBoxes(layout: MapLayout): readonly string[] {
  const problems: string[] = [];
  for (const [index, step] of layout.steps.entries()) {
    const band = layout.lanes[step.lane];
    if (band === undefined || step.x < band.x || step.x + step.width > band.x + band.width)
      problems.push(`box outside its lane: ${index + 1}`);
    if (!inside(areaOf(step), wholeMap(layout))) problems.push(`box outside the map: ${index + 1}`);
    const below = layout.steps[index + 1];
    if (below !== undefined && below.y < step.y + step.height + 20)
      problems.push(`rows too close: ${index + 1}`);
    for (const cut of layout.cuts) {
      if (cut > step.y - 7 && cut < step.y + step.height + 1) problems.push(`cut through box ${index + 1}`);
    }
  }
  return problems;
}

function checkLines(layout: MapLayout, segments: readonly Segment[]): readonly string[] {
  const problems: string[] = [];
  for (const edge of layout.edges) {
    if (!onBorder(edge.points[0], layout.steps[edge.from]))
      problems.push(`does not begin at its box: ${name(edge)}`);
    if (!onBorder(edge.points.at(-1), layout.steps[edge.to]))
      problems.push(`does not end at its box: ${name(edge)}`);
  }
  for (const segment of segments) {
    if (segment.left !== segment.right && segment.top !== segment.bottom)
      problems.push(`slanting: ${name(segment.edge)}`);
    if (!inside(segment, wholeMap(layout))) problems.push(`line outside the map: ${name(segment.edge)}`);
    for (const [index, step] of layout.steps.entries()) {
      const own = index === segment.edge.from || index === segment.edge.to;
      const wide = {
        left: segment.left - 0.5,
        right: segment.right + 0.5,
        top: segment.top - 0.5,
        bottom: segment.bottom + 0.5,
      };
      if (overlap(wide, areaOf(step, own ? -1 : 4)))
        problems.push(`line through box ${index + 1}: ${name(segment.edge)}`);
    }
  }
  return problems;
}

/** Lines may lie on each other where they go to the same box, or come from the same box without labels. */
function mayShare(a: PlacedEdge, b: PlacedEdge): boolean {
  if (a.information !== b.information || a.back !== b.back) return false;
  return a.to === b.to || (a.from === b.from && a.label === '' && b.label === '');
}

/** Whether two parallel parts run beside each other nearer than two lines can be told apart. */
function runTogether(a: Segment, b: Segment): boolean {
  if (a.vertical !== b.vertical) return false;
  const [near, along] = a.vertical
    ? [Math.abs(a.left - b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)]
    : [Math.abs(a.top - b.top), Math.min(a.right, b.right) - Math.max(a.left, b.left)];
  return near < 5 && along > 0;
}

function checkOverlaps(segments: readonly Segment[]): readonly string[] {
  const problems: string[] = [];
  for (const [index, a] of segments.entries()) {
    for (let other = index + 1; other < segments.length; other += 1) {
      const b = segments[other];
      if (b === undefined || a.edge === b.edge || !runTogether(a, b) || mayShare(a.edge, b.edge)) continue;
      problems.push(`lines on each other: ${name(a.edge)} ${name(b.edge)}`);
    }
  }
  return problems;
}

function grown({left, right, top, bottom}: Area): Area {
  return {left: left - 2, right: right + 2, top: top - 2, bottom: bottom + 2};
}

function checkLabels(layout: MapLayout, segments: readonly Segment[]): readonly string[] {
  const labels = layout.edges.flatMap((edge) =>
    edge.labelBox === undefined
      ? []
      : [{edge, area: areaOf(edge.labelBox), wide: grown(areaOf(edge.labelBox))}],
  );
  const missing = layout.edges.filter((edge) => edge.label !== '' && edge.labelBox === undefined);
  return [
    ...missing.map((edge) => `label missing: ${name(edge)}`),
    ...labels.flatMap(({edge, area, wide}, index) => {
      const faults = {
        'label outside the map': !inside(area, wholeMap(layout)),
        'label on box': layout.steps.some((step) => overlap(areaOf(step), wide)),
        'label on label': labels.slice(index + 1).some((other) => overlap(other.area, wide)),
        'label on line': segments.some((segment) => overlap(segment, wide)),
        'cut through label': layout.cuts.some((cut) => cut > area.top && cut < area.bottom),
      };
      return Object.entries(faults).flatMap(([fault, found]) => (found ? [`${fault}: ${name(edge)}`] : []));
    }),
  ];
}

/** A label stands beside its own line, and nearer to it than to any other line from the same step. */
function checkBelonging(layout: MapLayout, segments: readonly Segment[]): readonly string[] {
  return layout.edges.flatMap((edge) => {
    if (edge.labelBox === undefined) return [];
    const area = areaOf(edge.labelBox);
    const away = Math.min(
      ...segments.filter((part) => part.edge === edge).map((part) => distance(part, area)),
    );
    const siblings = segments.filter((part) => part.edge.from === edge.from && part.edge !== edge);
    const nearer = siblings.some((part) => !mayShare(part.edge, edge) && distance(part, area) < away);
    return [
      ...(away > 8 ? [`label away from its line: ${name(edge)}`] : []),
      ...(nearer ? [`label nearer another line: ${name(edge)}`] : []),
    ];
  });
}

function checkArrows(layout: MapLayout, segments: readonly Segment[]): readonly string[] {
  const problems: string[] = [];
  for (const edge of layout.edges) {
    const area = arrowArea(edge);
    const last = segments.findLast((segment) => segment.edge === edge);
    if (last === undefined || Math.max(last.right - last.left, last.bottom - last.top) < 10)
      problems.push(`no room for the arrowhead: ${name(edge)}`);
    if (layout.steps.some((step) => overlap(areaOf(step), area)))
      problems.push(`arrowhead on box: ${name(edge)}`);
    if (layout.edges.some(({labelBox}) => labelBox !== undefined && overlap(areaOf(labelBox), area)))
      problems.push(`arrowhead on label: ${name(edge)}`);
    const crossed = segments.some(
      (segment) => segment.edge !== edge && !mayShare(segment.edge, edge) && overlap(segment, area),
    );
    if (crossed) problems.push(`line through arrowhead: ${name(edge)}`);
  }
  return problems;
}

/** Everything that is wrong with the geometry of a map, one sentence each; empty when all is well. */
export function checkGeometry(layout: MapLayout): readonly string[] {
  const segments = layout.edges.flatMap(segmentsOf);
  return [
    ...checkText(layout),
    ...checkBoxes(layout),
    ...checkLines(layout, segments),
    ...checkOverlaps(segments),
    ...checkLabels(layout, segments),
    ...checkBelonging(layout, segments),
    ...checkArrows(layout, segments),
  ];
}
