import type {Cascade} from './cascade.ts';

/** Height of a lower-case x in em: OS/2 table of Liberation Sans. */
export const xHeight = 0.528;

/** The size of text that nothing sizes, px: CSS's `medium`. */
const defaultSize = 16;

/** Font size of an element in px. */
export function fontSizeOf(element: Element | null, cascade: Cascade): number {
  if (element === null) return defaultSize;
  const written = cascade.own(element, 'font-size')?.value;
  const [, number = '', unit = ''] = /^([\d.]+)(px|pt|rem|em|ex|%)?$/.exec(written?.trim() ?? '') ?? [];
  if (number === '') return fontSizeOf(element.parentElement, cascade);
  return Number(number) * sizeOfUnit(unit, () => fontSizeOf(element.parentElement, cascade));
}

function sizeOfUnit(unit: string, inherited: () => number): number {
  switch (unit) {
    case 'rem':
      return defaultSize;
    case 'em':
      return inherited();
    case 'ex':
      return xHeight * inherited();
    case '%':
      return inherited() / 100;
    case 'pt':
      return 4 / 3;
    default:
      return 1;
  }
}
