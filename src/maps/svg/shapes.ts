import type {PlacedStep} from '../types.ts';
import type {Paint} from './paint.ts';
import {short} from './xml.ts';

/** How much of each corner of a decision is cut off, px. */
export const chamfer = 10;

/** Largest radius of the ends of a start or end, px: beyond it, text of several lines would meet the curve. */
export const endRadius = 19;

type Size = Pick<PlacedStep, 'width' | 'height'>;

function octagon({width, height}: Size, paint: Paint): string {
  const [w, h] = [short(width - 2 * chamfer), short(height - 2 * chamfer)];
  const c = chamfer;
  return `<path${paint.decision} d="M${c} 0h${w}l${c} ${c}v${h}l-${c} ${c}h-${w}l-${c}-${c}v-${h}z"/>`;
}

function stadium({width, height}: Size, paint: Paint): string {
  const radius = short(Math.min(endRadius, height / 2));
  return `<rect${paint.end} width="${short(width)}" height="${short(height)}" rx="${radius}"/>`;
}

function rectangle({width, height}: Size, paint: Paint): string {
  return `<rect${paint.box} width="${short(width)}" height="${short(height)}" rx="4"/>`;
}

const shapes = {start: stadium, end: stadium, step: rectangle, decision: octagon} as const;

/** The outline of a step, from its own top left corner. */
export function stepShape(placed: PlacedStep, paint: Paint): string {
  return shapes[placed.step.kind](placed, paint);
}
