/** Names of the custom properties in src/css/process-map.css, without `--karta-`. */
export type ColourName =
  | 'ground'
  | 'band'
  | 'text'
  | 'quiet'
  | 'accent'
  | 'line'
  | 'box'
  | 'edge'
  | 'decision'
  | 'decision-edge'
  | 'end'
  | 'end-edge'
  | 'back'
  | 'hover';

/** The light colours, for maps that leave the handbook. The style sheet holds the same: a test compares them. */
export const lightPalette: Readonly<Record<ColourName, string>> = {
  ground: '#ffffff',
  band: '#f4f6f7',
  text: '#1a222b',
  quiet: '#4a5763',
  accent: '#0a5673',
  line: '#5c6b79',
  box: '#ffffff',
  edge: '#7d8b98',
  decision: '#fdf6e6',
  'decision-edge': '#a07422',
  end: '#e8f3ed',
  'end-edge': '#4d876c',
  back: '#a8431f',
  hover: '#e6f0f4',
};
