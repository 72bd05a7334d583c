/** Names of the custom properties in src/css/process-map.css, without `--karta-`. */
export const colourNames = [
  'ground',
  'band',
  'text',
  'quiet',
  'accent',
  'line',
  'box',
  'edge',
  'decision',
  'decision-edge',
  'end',
  'end-edge',
  'back',
] as const;
export type ColourName = (typeof colourNames)[number];
export type Palette = Readonly<Record<ColourName, string>>;

/** The light colours, for maps that leave the handbook. The style sheet holds the same: a test compares them. */
export const lightPalette: Palette = {
  ground: '#ffffff',
  band: '#f3f6f9',
  text: '#17222e',
  quiet: '#4a5a6a',
  accent: '#14597f',
  line: '#5b6c7d',
  box: '#ffffff',
  edge: '#7f90a1',
  decision: '#fff7e3',
  'decision-edge': '#a8791a',
  end: '#e6f2ec',
  'end-edge': '#4d8a6d',
  back: '#a8431f',
};
