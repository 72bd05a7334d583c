import {lineHeight} from '../text/measure.ts';
import type {Line} from '../text/wrap.ts';
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
