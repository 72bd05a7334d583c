import type {PlacedEdge} from '../types.ts';
import {lightPalette} from './palette.ts';

/** Attributes that give each part of a map its look, each with a leading space. */
export interface Paint {
  readonly band: string;
  readonly line: string;
  readonly information: string;
  /** The arrowhead of a line for information. */
  readonly arrowhead: string;
  readonly back: string;
  readonly label: string;
  readonly step: string;
  readonly stepText: string;
  readonly number: string;
  readonly heading: string;
  readonly box: string;
  readonly end: string;
  readonly decision: string;
}

/** Short names for src/css/process-map.css, so that the page's theme decides. */
export const classes: Paint = {
  band: ' class="b"',
  line: '',
  information: ' class="i"',
  arrowhead: '',
  back: ' class="u"',
  label: '',
  step: ' class="k"',
  stepText: '',
  number: ' class="n"',
  heading: '',
  box: '',
  end: ' class="e"',
  decision: '',
};

const c = lightPalette;
const stroke = ' fill="none" stroke-linecap="round" stroke-linejoin="round"';

/**
 * The same look as attributes, for a map that is a file of its own: office and drawing programs know
 * neither custom properties nor nested selectors, and a strict content security policy stops style elements.
 */
export const attributes: Paint = {
  band: ` fill="${c.band}"`,
  line: `${stroke} stroke="${c.line}" stroke-width="1.5"`,
  information: `${stroke} stroke="${c.line}" stroke-width="2" stroke-dasharray="1 4.5"`,
  arrowhead: `${stroke} stroke="${c.line}" stroke-width="1.5"`,
  back: `${stroke} stroke="${c.back}" stroke-width="1.5"`,
  label: ` fill="${c.quiet}"`,
  step: '',
  stepText: ` fill="${c.text}"`,
  number: ` font-weight="700" fill="${c.accent}"`,
  heading: ` font-weight="700" fill="${c.accent}" text-anchor="middle"`,
  box: ` fill="${c.box}" stroke="${c.edge}"`,
  end: ` fill="${c.end}" stroke="${c['end-edge']}"`,
  decision: ` fill="${c.decision}" stroke="${c['decision-edge']}"`,
};

export function linePaint(edge: Pick<PlacedEdge, 'information' | 'back'>, paint: Paint): string {
  if (edge.information) return paint.information;
  return edge.back ? paint.back : paint.line;
}
