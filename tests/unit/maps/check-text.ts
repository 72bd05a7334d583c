import {numberWidth, textInset} from '../../../src/maps/layout/rows.ts';
import {chamfer, endRadius} from '../../../src/maps/svg/shapes.ts';
import {ascent, descent, lineHeight, textWidth} from '../../../src/maps/text/measure.ts';
import type {MapLayout, PlacedStep} from '../../../src/maps/types.ts';

/** Half of what a line is higher than its letters, px. */
const slack = (lineHeight - ascent - descent) / 2;

/** From the nearest side and from the nearest end of a box to a point in it, px, and the box's height. */
interface Place {
  readonly toSide: number;
  readonly toEnd: number;
  readonly height: number;
}

function inStadium({toSide, toEnd, height}: Place): boolean {
  const radius = Math.min(endRadius, height / 2);
  return toSide >= radius || toEnd >= radius || Math.hypot(radius - toSide, radius - toEnd) <= radius;
}

const within = {
  start: inStadium,
  end: inStadium,
  step: (): boolean => true,
  decision: ({toSide, toEnd}: Place): boolean => toSide + toEnd >= chamfer,
} as const;

/** Whether a point, from the top left corner, lies within the outline of a step of this kind. */
function withinOutline({step, width, height}: PlacedStep, x: number, y: number): boolean {
  const place = {toSide: Math.min(x, width - x), toEnd: Math.min(y, height - y), height};
  return place.toSide >= 1 && place.toEnd >= 1 && within[step.kind](place);
}

function textFits(placed: PlacedStep): boolean {
  const {step, lines, height} = placed;
  const left = textInset[step.kind];
  const first = (height - lines.length * lineHeight) / 2;
  return lines.every((line, index) => {
    const right = left + textWidth(line.text) + (index === 0 ? numberWidth(step.number) : 0);
    const top = first + index * lineHeight + slack;
    const bottom = top + lineHeight - 2 * slack;
    return [left, right].every((x) => [top, bottom].every((y) => withinOutline(placed, x, y)));
  });
}

/** What of the text of a map does not fit where it stands; empty when all is well. */
export function checkText(layout: MapLayout): readonly string[] {
  const problems: string[] = [];
  for (const placed of layout.steps) {
    if (!textFits(placed)) problems.push(`text outside box: ${placed.step.id}`);
    const read = placed.lines
      .map((line) => (line.joined ? line.text.replace(/-$/u, '') : line.text))
      .join('');
    if (read.replaceAll(/[\s-]/gu, '') !== placed.step.label.replaceAll(/[\s-]/gu, '')) {
      problems.push(`text lost: ${placed.step.id}`);
    }
  }
  for (const {labelBox} of layout.edges) {
    if (labelBox === undefined) continue;
    const widest = Math.max(...labelBox.lines.map((line) => textWidth(line.text)));
    if (widest > labelBox.width || labelBox.lines.length * lineHeight - 1 > labelBox.height) {
      problems.push(`label larger than its place: ${labelBox.lines.map(({text}) => text).join(' ')}`);
    }
  }
  for (const lane of layout.lanes) {
    if (lane.lines.some((line) => textWidth(line.text, 'bold') > lane.width - 4))
      problems.push(`heading too wide: ${lane.id}`);
    if (lane.lines.length * lineHeight > layout.headHeight) problems.push(`heading too high: ${lane.id}`);
  }
  return problems;
}
