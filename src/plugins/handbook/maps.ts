import type {Model} from '#model/types.ts';

/** A process map, drawn. Sizes in CSS pixels. */
export interface DrawnMap {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/** Draws the maps of all processes. */
export function drawMaps({processes}: Model): DrawnMap[] {
  return processes.map(({id, url}) => ({id, url, html: '', width: 600, height: 600}));
}
