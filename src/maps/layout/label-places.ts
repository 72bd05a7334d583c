import type {Box} from '../types.ts';
import {lineHeight, textWidth} from '../text/measure.ts';
import {widthOf, wrapText, type Line} from '../text/wrap.ts';

/** A label's box; y from the top of its row, px. */
export interface LabelPlace extends Box {
  readonly lines: readonly Line[];
}

/** Something that a label may not touch; y from the top of the row. Its size includes the air that belongs to it. */
export interface Obstacle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From a line to the label beside it, px. */
export const air = 4;

/** A label box is this much lower than its lines' height: nothing stands below the last base line but descenders. */
export const labelHeight = (lines: readonly Line[]): number => lines.length * lineHeight - 1;

/** Words up to this width, px, are not broken where there is a choice: about twelve letters. */
const wholeWord = 84;

/** Parts of a label's whole width that are tried as the width of its lines. */
const parts = [1, 0.72, 0.55, 0.4];

/** Ways to break a label: one line, then ever narrower. Two short lines are better than a hyphen. */
export function* labelShapes(label: string, room: number): Generator<readonly Line[]> {
  const whole = textWidth(label);
  const word = Math.max(...label.split(' ').map((part) => textWidth(part)));
  const least = Math.min(word, wholeWord);
  const widths = parts.map((part) => Math.min(room, Math.ceil(Math.max(whole * part, least)) + 1));
  const seen = new Set<number>();
  for (const width of new Set(widths)) {
    const lines = wrapText(label, {width});
    if (seen.has(lines.length) || widthOf(lines) > room) continue;
    seen.add(lines.length);
    yield lines;
  }
}

function meets(box: Box, obstacle: Obstacle): boolean {
  return (
    box.x < obstacle.right &&
    obstacle.left < box.x + box.width &&
    box.y < obstacle.bottom &&
    obstacle.top < box.y + box.height
  );
}

/** Where a label may stand: `x` is its left side, or its right side where it grows to the left. */
export interface Anchor {
  readonly x: number;
  readonly grows: 'left' | 'right';
  /** Its first line's top, or its last line's bottom, from the top of the row. */
  readonly y: number;
  readonly stands: 'above' | 'below';
  readonly cost: number;
}

const costPerLine = 3;
const hyphenCost = 8;

export function shapeCost(lines: readonly Line[]): number {
  return lines.length * costPerLine + (lines.some((line) => line.joined) ? hyphenCost : 0);
}

/** What a label has to keep clear of. */
export interface Surroundings {
  readonly obstacles: readonly Obstacle[];
  /** Width of the map, px. */
  readonly width: number;
  /** The highest y that it may reach. */
  readonly top: number;
}

function placeAt(anchor: Anchor, lines: readonly Line[]): LabelPlace {
  const width = Math.ceil(widthOf(lines));
  const height = labelHeight(lines);
  const x = anchor.grows === 'left' ? anchor.x - width : anchor.x;
  const y = anchor.stands === 'above' ? anchor.y - height : anchor.y;
  return {x, y, width, height, lines};
}

function isFree(place: LabelPlace, {obstacles, width, top}: Surroundings): boolean {
  if (place.x < air || place.x + place.width > width - air || place.y < top) return false;
  return !obstacles.some((obstacle) => meets(place, obstacle));
}

/** The best place for a label among the anchors, or undefined where it would touch something. */
export function findPlace(
  label: string,
  anchors: readonly Anchor[],
  around: Surroundings,
): LabelPlace | undefined {
  let best: {cost: number; place: LabelPlace} | undefined;
  for (const lines of labelShapes(label, Infinity)) {
    const shape = shapeCost(lines);
    // The shapes that follow have more lines, and so can only be worse.
    if (best !== undefined && best.cost <= shape) break;
    for (const anchor of anchors) {
      const cost = anchor.cost + shape;
      const place = placeAt(anchor, lines);
      if ((best === undefined || cost < best.cost) && isFree(place, around)) best = {cost, place};
    }
  }
  return best?.place;
}
