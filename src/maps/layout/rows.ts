import {lineHeight, textWidth} from '../text/measure.ts';
import {wrapText, type Line} from '../text/wrap.ts';
import type {MapInput, MapStep} from '../types.ts';
import {heightForPorts, placePorts, portsOf} from './ports.ts';
import {plainExits, planExits, type Exits} from './exits.ts';
import type {Wire, Wiring} from './wires.ts';

/** A row with everything in it; y from the top of the row, px. */
export interface Row extends Exits {
  readonly lines: readonly Line[];
  /** Distance to the next row. */
  readonly gap: number;
}

/** Air between a box's side and its text, px; more where corners are rounded or cut. */
export const textInset: Readonly<Record<MapStep['kind'], number>> = {
  start: 13,
  end: 13,
  step: 9,
  decision: 12,
};
/** Air above the first and below the last line, px. */
const padding = 8;
const leastGap = 24;
/** What is kept free above a row: its arrowhead, and labels that reach above it. */
const landing = 14;

/** Width of the number and the space after it, px. */
export function numberWidth(number: number): number {
  return textWidth(String(number), 'bold') + textWidth(' ');
}

export function labelLines(step: MapStep, boxWidth: number): readonly Line[] {
  return wrapText(step.label, {width: boxWidth - 2 * textInset[step.kind], indent: numberWidth(step.number)});
}

export interface RowWires {
  readonly leaving: readonly Wire[];
  readonly arriving: readonly Wire[];
}

/** The lines of each row, in the order of the wires. */
export function wiresByRow(wires: readonly Wire[], rows: number): readonly RowWires[] {
  const all = Array.from({length: rows}, () => ({leaving: [] as Wire[], arriving: [] as Wire[]}));
  for (const wire of wires) {
    all[wire.link.from]?.leaving.push(wire);
    all[wire.link.to]?.arriving.push(wire);
  }
  return all;
}

interface RowPlace {
  readonly step: MapStep;
  readonly lane: number;
  readonly passing: readonly number[];
}

export interface RowOptions {
  readonly wiring: Wiring;
  /** Whether room is made for labels. */
  readonly labels: boolean;
}

/** Sets the height of a row, and everything within it and in the gap below. */
function planRow(place: RowPlace, {leaving, arriving}: RowWires, options: RowOptions): Row {
  const {columns} = options.wiring;
  const lines = labelLines(place.step, columns.boxWidth);
  const boxLeft = columns.boxX[place.lane] ?? 0;
  const plan = options.labels ? planExits : plainExits;
  const exits = plan(leaving, (beside) => {
    const ports = portsOf(beside, arriving);
    const height = Math.max(lines.length * lineHeight + 2 * padding, heightForPorts(ports));
    return {
      boxLeft,
      boxRight: boxLeft + columns.boxWidth,
      height,
      ports: placePorts(ports, height),
      passing: place.passing,
      width: columns.width,
    };
  });
  return {...exits, lines, gap: Math.max(leastGap, exits.bottom - exits.height + landing)};
}

/** All rows of a map, from the top. */
export function planRows(input: MapInput, laneOf: readonly number[], options: RowOptions): readonly Row[] {
  const {wires, passing} = options.wiring;
  const byRow = wiresByRow(wires, input.steps.length);
  return input.steps.map((step, row) =>
    planRow(
      {step, lane: laneOf[row] ?? 0, passing: passing[row] ?? []},
      byRow[row] ?? {leaving: [], arriving: []},
      options,
    ),
  );
}
