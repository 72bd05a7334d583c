import table from './advance-widths.json' with {type: 'json'};

export type Weight = 'regular' | 'bold';

/** Size in px of all text in a map. The smallest that stays readable in a 600 px frame. */
export const fontSize = 13;

/** Distance between two base lines, px. */
export const lineHeight = 16;

/** How far letters reach above and below the base line at `fontSize`, px: hhea of Liberation Sans, 0.905 and 0.212 em. */
export const ascent = 11.8;
export const descent = 2.8;

/** A character outside the table is taken to be as wide as it is high: too wide rather than too narrow. */
const unknown = table.unitsPerEm;

function readWidths(byWidth: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(byWidth).flatMap(([width, characters]) =>
      Array.from(characters, (character) => [character, Number(width)] as const),
    ),
  );
}

const widths: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: readWidths(table.regular),
  bold: readWidths(table.bold),
};

/** Width in px of the text up to each of its UTF-16 units: `offsets[end] - offsets[start]` is that of a part. */
export function widthOffsets(text: string, weight: Weight = 'regular'): readonly number[] {
  const known = widths[weight];
  const scale = fontSize / table.unitsPerEm;
  const offsets = [0];
  let units = 0;
  for (const character of text) {
    units += known.get(character) ?? unknown;
    for (let unit = 0; unit < character.length; unit += 1) offsets.push(units * scale);
  }
  return offsets;
}

/** Width of a text in px at `fontSize`, in Arial or Liberation Sans, without kerning. */
export function textWidth(text: string, weight: Weight = 'regular'): number {
  let units = 0;
  for (const character of text) units += widths[weight].get(character) ?? unknown;
  return (units * fontSize) / table.unitsPerEm;
}
