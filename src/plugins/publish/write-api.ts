import type {Model} from '#model/types.ts';
import type {Article} from '../../articles/types.ts';
import type {OutputFile} from './write-embeds.ts';

/** The model as open data: one JSON file for each kind of thing, and the sections of all pages. */
export function apiFiles(model: Model, articles: readonly Article[]): OutputFile[] {
  const sections = articles.flatMap(({url, kind, edition, title, sections: parts}) =>
    parts.map((part) => ({
      id: part.id === '' ? url : `${url}#${part.id}`,
      title: part.title,
      page: title,
      kind,
      edition,
      text: part.text,
    })),
  );
  const kinds = {...model, sections};
  return Object.entries(kinds).map(([name, items]) => ({
    path: `/api/v1/${name}.json`,
    content: `${JSON.stringify(items)}\n`,
  }));
}
