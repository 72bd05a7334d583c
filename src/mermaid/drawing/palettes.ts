export type ThemeName = 'light' | 'dark';

/** The colours of the handbook (src/css/tokens.css), as Mermaid's theme computes with them: it cannot read var(). */
export interface Palette {
  readonly text: string;
  readonly muted: string;
  readonly surface: string;
  readonly raised: string;
  readonly border: string;
  readonly line: string;
  readonly accent: string;
  readonly soft: string;
  readonly warning: string;
  readonly warningSoft: string;
  /** Surfaces that tell parts from each other; text stands on them. */
  readonly scale: readonly string[];
}

export const palettes: Readonly<Record<ThemeName, Palette>> = {
  light: {
    text: '#1a222b',
    muted: '#525d69',
    surface: '#ffffff',
    raised: '#f5f6f4',
    border: '#7b8793',
    line: '#525d69',
    accent: '#0a5673',
    soft: '#e6f0f4',
    warning: '#8a5300',
    warningSoft: '#fbf3e4',
    scale: ['#cfe3ec', '#f6dfb5', '#d3e6cf', '#e6d7ee', '#f5d5cf', '#d5dbf0', '#e5e3c3', '#cfe6e2'],
  },
  dark: {
    text: '#e4e8eb',
    muted: '#a9b3bd',
    surface: '#14191e',
    raised: '#1b2127',
    border: '#83909d',
    line: '#a9b3bd',
    accent: '#86c8e2',
    soft: '#1c323c',
    warning: '#e8b567',
    warningSoft: '#2e2617',
    scale: ['#1f4557', '#574215', '#284a2b', '#46325a', '#5c2f29', '#2f3a63', '#4a4720', '#1f4a46'],
  },
};

/** The page's own colour in each theme. */
export const backgrounds = {light: palettes.light.surface, dark: palettes.dark.surface} as const;
