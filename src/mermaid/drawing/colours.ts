import {colourNames} from './colour-names.ts';

/** A colour as red, green, blue 0–255 and opacity 0–1. */
interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Writes hsl(), rgb() and names as #rgb or #rrggbb; leaves what it does not know. */
export function shortColour(value: string): string {
  const colour = readColour(value);
  if (!colour) return value;
  const {red, green, blue, alpha} = colour;
  const parts = [red, green, blue, ...(alpha < 1 ? [alpha * 255] : [])];
  const hex = parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
  return `#${/^(?:(.)\1)+$/.test(hex) && parts.length === 3 ? hex.replace(/(.)./g, '$1') : hex}`;
}

/** Black or white, whichever stands out more against a surface. Undefined for a surface it cannot read. */
export function inkOn(surface: string): '#000' | '#fff' | undefined {
  const colour = readColour(surface);
  if (!colour || colour.alpha < 0.5) return undefined;
  // The luminance at which black and white have the same contrast. WCAG 2.2, contrast ratio.
  return luminance(colour) > 0.179 ? '#000' : '#fff';
}

/** Contrast ratio between two colours, 1–21; undefined when either cannot be read. */
export function contrast(first: string, second: string): number | undefined {
  const [one, two] = [readColour(first), readColour(second)];
  if (!one || !two) return undefined;
  const [low = 0, high = 0] = [luminance(one), luminance(two)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance({red, green, blue}: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function readColour(value: string): Colour | undefined {
  const written = value.trim().toLowerCase();
  const text = colourNames.get(written) ?? written;
  if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(text)) return fromHex(text.slice(1));
  const [, kind, inner = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(text) ?? [];
  const numbers = inner.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? [];
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers.map((number) =>
    number.endsWith('%') ? Number.parseFloat(number) / 100 : Number(number),
  );
  if (numbers.length < 3) return undefined;
  if (kind === 'hsl') return {...fromHsl(first, second, third), alpha};
  return {red: clamp(first), green: clamp(second), blue: clamp(third), alpha};
}

function fromHex(hex: string): Colour {
  const long = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
  return {red: part(0), green: part(2), blue: part(4), alpha: long.length === 8 ? part(6) / 255 : 1};
}

/** CSS Color 4, section 7.1. Hue in degrees, the others as shares. */
function fromHsl(hue: number, saturation: number, lightness: number): Omit<Colour, 'alpha'> {
  const part = (offset: number) => {
    const k = (((offset + hue / 30) % 12) + 12) % 12;
    const reach = saturation * Math.min(lightness, 1 - lightness);
    return clamp(255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return {red: part(0), green: part(8), blue: part(4)};
}

function clamp(part: number): number {
  return Math.min(255, Math.max(0, part));
}
