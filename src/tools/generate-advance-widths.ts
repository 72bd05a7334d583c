/**
 * Reads the advance widths of Liberation Sans (metrically the same as Arial) from its font files and
 * writes src/maps/text/advance-widths.json, so that building the handbook needs no font file.
 *
 * Run: `npx jiti src/tools/generate-advance-widths.ts [folder]` where the folder holds the `.ttf` files
 * (Debian: package fonts-liberation). Output: per weight, width in font units → the characters with that width.
 * Table formats: OpenType specification 1.9, `cmap` format 4, `hmtx`, `hhea`, `head`.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const folder = process.argv[2] ?? '/usr/share/fonts/truetype/liberation';
const target = path.resolve('src/maps/text/advance-widths.json');

/** Basic Latin, Latin-1, Latin Extended-A, and the punctuation and arrows that Swedish texts use. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2264, 0x2265],
] as const;

function tables(font: Buffer): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    found.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  return found;
}

function offsetOf(found: ReadonlyMap<string, number>, tag: string): number {
  const offset = found.get(tag);
  if (offset === undefined) throw new Error(`The font has no table ${tag}`);
  return offset;
}

/** Offset of the Unicode BMP subtable: platform 3 (Windows), encoding 1. */
function unicodeSubtable(font: Buffer, cmap: number): number {
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8;
    if (font.readUInt16BE(record) === 3 && font.readUInt16BE(record + 2) === 1) {
      return cmap + font.readUInt32BE(record + 4);
    }
  }
  throw new Error('The font has no Unicode cmap');
}

/** Glyph number of a character; 0 where the font lacks it. */
function glyphOf(font: Buffer, subtable: number, code: number): number {
  const twice = font.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + twice + 2;
  for (let at = 0; at < twice; at += 2) {
    if (font.readUInt16BE(ends + at) < code) continue;
    const start = font.readUInt16BE(starts + at);
    if (start > code) return 0;
    const delta = font.readUInt16BE(starts + twice + at);
    const rangeAt = starts + twice * 2 + at;
    const range = font.readUInt16BE(rangeAt);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = font.readUInt16BE(rangeAt + range + (code - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

function widthsOf(file: string): Record<string, string> {
  const font = readFileSync(path.join(folder, file));
  const found = tables(font);
  const count = font.readUInt16BE(offsetOf(found, 'hhea') + 34);
  const metrics = offsetOf(found, 'hmtx');
  const subtable = unicodeSubtable(font, offsetOf(found, 'cmap'));
  const byWidth: Record<string, string> = {};
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      const glyph = glyphOf(font, subtable, code);
      if (glyph === 0) continue;
      const width = String(font.readUInt16BE(metrics + Math.min(glyph, count - 1) * 4));
      byWidth[width] = (byWidth[width] ?? '') + String.fromCodePoint(code);
    }
  }
  return byWidth;
}

const regular = readFileSync(path.join(folder, 'LiberationSans-Regular.ttf'));
const widths = {
  unitsPerEm: regular.readUInt16BE(offsetOf(tables(regular), 'head') + 18),
  regular: widthsOf('LiberationSans-Regular.ttf'),
  bold: widthsOf('LiberationSans-Bold.ttf'),
};
writeFileSync(target, `${JSON.stringify(widths, null, 2)}\n`);
