import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {lightPalette, type ColourName} from '../../../../src/maps/svg/palette.ts';

const css = readFileSync('src/css/process-map.css', 'utf8');

function paletteOf(theme: 'light' | 'dark'): Readonly<Record<string, string>> {
  const pattern = /--karta-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/gu;
  return Object.fromEntries(
    [...css.matchAll(pattern)].map(([, name = '', light = '', dark = '']) => [
      name,
      theme === 'light' ? light : dark,
    ]),
  );
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const grounds: readonly ColourName[] = ['ground', 'band'];
const boxes: readonly ColourName[] = ['box', 'decision', 'end', 'hover'];
const textPairs = [
  ...grounds.flatMap((ground) => (['quiet', 'accent'] as const).map((text) => [text, ground] as const)),
  ...boxes.flatMap((box) => (['text', 'accent'] as const).map((text) => [text, box] as const)),
];
const linePairs = grounds.flatMap((ground) =>
  (['line', 'back', 'edge', 'decision-edge', 'end-edge'] as const).map((line) => [line, ground] as const),
);

test.each(['light', 'dark'] as const)('all text has at least 4.5:1 in the %s theme', (theme) => {
  const palette = paletteOf(theme);
  for (const [text, ground] of textPairs) {
    expect(
      contrast(palette[text] ?? '', palette[ground] ?? ''),
      `${text} on ${ground}`,
    ).toBeGreaterThanOrEqual(4.5);
  }
});

test.each(['light', 'dark'] as const)('lines and outlines have at least 3:1 in the %s theme', (theme) => {
  const palette = paletteOf(theme);
  for (const [line, ground] of linePairs) {
    expect(
      contrast(palette[line] ?? '', palette[ground] ?? ''),
      `${line} on ${ground}`,
    ).toBeGreaterThanOrEqual(3);
  }
});

test('the file for download has the light colours of the style sheet', () => {
  expect(paletteOf('light')).toEqual(lightPalette);
});
