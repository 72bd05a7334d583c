import {fontSize as measuredSize, textWidth} from '../../maps/text/measure.ts';
import {plainEntities} from '../plain-label.ts';
import type {Cascade} from './cascade.ts';
import {fontSizeOf} from './font-size.ts';

/** A text node's words as they are shown, with what decides their width. */
export interface Run {
  readonly text: string;
  readonly element: Element;
  readonly size: number;
  readonly bold: boolean;
}

/** All text within an element, with white space as SVG shows it. */
export function readRuns(element: Element, cascade: Cascade): Run[] {
  return collapse(runsWithin(element, cascade));
}

/** Width of a run in px. */
export function runWidth({text, size, bold}: Run): number {
  return (textWidth(text, bold ? 'bold' : 'regular') * size) / measuredSize;
}

function runsWithin(element: Element, cascade: Cascade): Run[] {
  return Array.from(element.childNodes).flatMap((node) => {
    if (isElement(node)) return isHidden(node, cascade) ? [] : runsWithin(node, cascade);
    if (node.nodeType !== 3) return [];
    const weight = cascade.inherited(element, 'font-weight') ?? 'normal';
    return [
      {
        text: plainEntities(node.textContent ?? ''),
        element,
        size: fontSizeOf(element, cascade),
        bold: /^(?:bold|bolder|[6-9]00)$/.test(weight),
      },
    ];
  });
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isHidden(element: Element, cascade: Cascade): boolean {
  return cascade.own(element, 'display')?.value === 'none' || element.localName === 'title';
}

/** White space as `xml:space="default"`: one space between words, none at the ends. */
function collapse(runs: readonly Run[]): Run[] {
  let spaced = true;
  const collapsed = runs.map((run) => {
    const single = run.text.replace(/[ \t\n\r]+/g, ' ');
    const text = spaced ? single.replace(/^ /, '') : single;
    if (text !== '') spaced = text.endsWith(' ');
    return {...run, text};
  });
  const last = collapsed.findLastIndex(({text}) => text !== '');
  return collapsed
    .map((run, index) => (index === last ? {...run, text: run.text.replace(/ $/, '')} : run))
    .filter(({text}) => text !== '');
}
