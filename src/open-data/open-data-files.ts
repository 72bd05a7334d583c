import {addressIn, type Edition} from '#model/edition.ts';
import type {Model} from '#model/types.ts';
import {orNull} from './values.ts';
import {openDataItems} from './items.ts';
import {fileSchema} from './schema/file-schema.ts';
import {fileNames, titles} from './schema/schemas.ts';

/** A file to publish: its address on the site, and its text. */
export interface OpenDataFile {
  readonly path: string;
  readonly content: string;
}

/** The version that all addresses carry. */
const folder = '/api/v1';

/** The file of sections is made from the built pages, by search/build. */
const sectionsTitle = 'Avsnitt på sidorna, för andra sökningar';

/** Which edition the data is of; the draft has no decision. */
function editionItem({id, name, decision}: Edition) {
  if (!decision) return {id, name, decision: null};
  const {decidedBy, decidedOn, diaryNumber, validFrom, validTo} = decision;
  return {
    id,
    name,
    decision: {
      decidedBy: orNull(decidedBy),
      decidedOn: orNull(decidedOn),
      diaryNumber: orNull(diaryNumber),
      validFrom: orNull(validFrom),
      validTo: orNull(validTo),
    },
  };
}

/** A model as open data: one file for each kind of thing, a JSON Schema beside each, and a list of them all. */
export function openDataFiles(model: Model, siteUrl: string): OpenDataFile[] {
  const whole = (address: string): string => siteUrl + address;
  const items = openDataItems(model, whole);
  const api = addressIn(model.edition, folder);
  const url = (name: string): string => whole(`${api}/${name}`);
  const list = Object.entries({...titles, sections: sectionsTitle}).map(([name, title]) => ({
    name,
    title,
    url: url(`${name}.json`),
    schema: url(`${name}.schema.json`),
  }));
  const index = {
    version: 1,
    edition: editionItem(model.edition),
    documentation: whole(addressIn(model.edition, '/om/oppna-data')),
    files: list,
  };
  return [
    {path: `${api}/index.json`, content: `${JSON.stringify(index, undefined, 2)}\n`},
    ...fileNames.flatMap((name) => [
      {path: `${api}/${name}.json`, content: `${JSON.stringify(items[name])}\n`},
      {
        path: `${api}/${name}.schema.json`,
        content: `${JSON.stringify(fileSchema(name, url(`${name}.schema.json`)), undefined, 2)}\n`,
      },
    ]),
  ];
}
