import {nearest} from '../model/nearest.ts';
import {blankIgnoredLines} from './blank-ignored-lines.ts';
import type {Fault} from './explain-flowchart-error.ts';
import {supportedBeginnings} from './supported-types.ts';

/** What only a flowchart holds: then it is the line above them all that is missing. */
const ofFlowchart = /^(?:subgraph\b|[^\s[({]+\s*(?:[[({]|-->|-\.->|==>))/;
/** Lines that flowcharts share with other diagrams. */
const ofAny = /^acc(?:Title|Descr)\b/;

/** Says why the handbook cannot draw a diagram, by its first line. */
export function unknownType(source: string): Fault {
  const lines = blankIgnoredLines(source).split('\n');
  const line = firstLine(lines);
  const written = (lines[line - 1] ?? '').trim();
  if (written === '') return {line: 1, message: 'Diagrammet är tomt'};
  const begun = written.split(/\s/)[0] ?? '';
  const meant = nearest(begun, [...supportedBeginnings, 'graph']);
  const what = `Raden ”${written}” inleder inget diagram som handboken kan rita`;
  if (meant !== undefined) {
    const beginning = meant === 'flowchart' || meant === 'graph' ? 'flowchart TD' : meant;
    return {line, message: `${what}. Menade du ”${beginning}”?`, fix: `skriv ${beginning} på raden`};
  }
  const next = lines.find((text) => text.trim() !== '' && !ofAny.test(text.trim()))?.trim() ?? '';
  if (ofFlowchart.test(next)) {
    const message = 'Raden ”flowchart TD” saknas överst i diagrammet';
    return {line, message, fix: 'skriv flowchart TD ensamt på en rad ovanför den här raden'};
  }
  const names = `${supportedBeginnings.slice(0, -1).join(', ')} eller ${supportedBeginnings.at(-1) ?? ''}`;
  return {line, message: `${what}; börja med ${names}`};
}

/** 1-based line of the first that is not empty. */
export function firstLine(lines: readonly string[]): number {
  return (
    Math.max(
      lines.findIndex((line) => line.trim() !== ''),
      0,
    ) + 1
  );
}
