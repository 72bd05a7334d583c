import type {Model} from '#model/types.ts';
import type {OutputFile} from './write-embeds.ts';

/** The model as open data: one JSON file for each kind of thing. */
export function apiFiles(model: Model): OutputFile[] {
  return Object.entries(model).map(([name, items]) => ({
    path: `/api/v1/${name}.json`,
    content: `${JSON.stringify(items)}\n`,
  }));
}
