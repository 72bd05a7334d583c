import {mapName} from '#model/edition.ts';
import type {Model, Process} from '#model/types.ts';
import {actorOf} from '#views/lookup.ts';
import {processItem} from '../../open-data/process-item.ts';
import {toBpmn} from '#maps/bpmn/to-bpmn.ts';
import {layoutMap} from '#maps/layout/layout-map.ts';
import {renderFigure} from '#maps/svg/render-figure.ts';
import {renderStandaloneSvg} from '#maps/svg/standalone.ts';
import {toMapInput} from '#maps/to-map-input.ts';

/** A process map, drawn. Sizes in CSS pixels. */
export interface DrawnMap {
  /** Name of its files below /processkartor. */
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  /** The map in the forms that a reader can take away, by suffix. */
  readonly downloads: Readonly<Record<'svg' | 'bpmn' | 'json', string>>;
}

/** Draws the maps of all processes. `siteUrl`: address of the site, without final slash. */
export function drawMaps(model: Model, siteUrl: string): DrawnMap[] {
  return model.processes.map((process) => drawMap(process, model, siteUrl));
}

function drawMap(process: Process, model: Model, siteUrl: string): DrawnMap {
  const input = toMapInput(process, {step: (id) => `#${id}`, lane: (id) => actorOf(model, id)?.url});
  const layout = layoutMap(input);
  // On a narrow screen the steps are easier to read than the map, which then waits behind its summary.
  const html = `<details class="karta-vik"><summary>Visa kartan</summary><div class="karta-yta karta-yta--${input.lanes.length}">${renderFigure(layout)}</div></details>`;
  return {
    id: mapName(model.edition, process.id),
    url: process.url,
    html,
    width: layout.width,
    height: layout.height,
    downloads: {
      svg: renderStandaloneSvg(layout),
      bpmn: toBpmn(input),
      json: `${JSON.stringify(
        processItem(process, model.edition, (address) => siteUrl + address),
        undefined,
        2,
      )}\n`,
    },
  };
}
