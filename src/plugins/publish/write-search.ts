import type {Article} from '#articles/types.ts';
import type {Edition} from '#model/edition.ts';
import type {Model} from '#model/types.ts';
import {buildEditions, type EditionInput} from '../../search/build/build-editions.ts';
import type {SearchBundle} from '../../search/build/bundle.ts';
import {manifestFile} from '../../search/build/manifest-file.ts';
import {descriptionPath, openSearchDescription} from '../../search/build/opensearch-description.ts';
import {type RecordContext, sectionRecords, sectionsJsonSchema} from '../../search/build/section-records.ts';
import type {OutputFile} from './write-embeds.ts';

/** Folder of everything that the search loads. */
export const searchFolder = '/sok';

/** What belongs to no edition: the scripts, and what the records of sections need. */
interface SearchContext extends Omit<RecordContext, 'edition'> {
  readonly bundle: SearchBundle;
  readonly siteTitle: string;
}

/** What the search is made of, for one edition, and where the edition is served. */
type SearchedEdition = EditionInput & Pick<Edition, 'base'>;

/** The editions with the articles of each. */
export function searchInputs(
  editions: readonly {readonly model: Model}[],
  articles: readonly Article[],
): SearchedEdition[] {
  return editions.map(({model}) => ({
    edition: model.edition.id,
    label: model.edition.name,
    base: model.edition.base,
    articles: articles.filter(({edition}) => edition === model.edition.id),
    model,
  }));
}

/**
 * The files of the search: its scripts, index and texts of each edition, and the manifest that names them; the sections
 * of each edition as open data; and how browsers and the intranet ask `/sok`.
 *
 * @param inputs the edition that is searched by default first
 */
export function searchFiles(
  inputs: readonly SearchedEdition[],
  {bundle, siteTitle, ...records}: SearchContext,
): OutputFile[] {
  const {editions, files, searches} = buildEditions(inputs);
  // The site's own entry (src/browser/main.ts) has the starter in it.
  const scripts = bundle.files.filter(({path}) => path !== bundle.starter);
  const schema = `${JSON.stringify(sectionsJsonSchema(), undefined, 2)}\n`;
  const sections = inputs.flatMap(({base, edition}, number) => {
    const list = sectionRecords(searches[number]?.pages ?? [], {...records, edition});
    return [
      {path: `${base}/api/v1/sections.json`, content: `${JSON.stringify(list)}\n`},
      {path: `${base}/api/v1/sections.schema.json`, content: schema},
    ];
  });
  return [
    ...scripts.map(({path, text}) => ({path: `${searchFolder}/${path}`, content: text})),
    ...[...files, manifestFile(bundle.engine, editions)].map(({path, bytes}) => ({
      path: `${searchFolder}/${path}`,
      content: bytes,
    })),
    ...sections,
    {path: descriptionPath, content: openSearchDescription({siteUrl: records.siteUrl, title: siteTitle})},
  ];
}
