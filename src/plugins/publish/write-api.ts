import type {Model} from '#model/types.ts';
import type {OutputFile} from './write-embeds.ts';

/** The model of an edition as open data: one JSON file for each kind of thing, below the edition's address. */
export function apiFiles(model: Model): OutputFile[] {
  return Object.entries(model).map(([name, items]) => ({
    path: `${model.edition.base}/api/v1/${name}.json`,
    content: `${JSON.stringify(items)}\n`,
  }));
}
