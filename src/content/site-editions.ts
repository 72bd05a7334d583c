import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {draft, type Edition} from '#model/edition.ts';
import {readRecord} from '#model/edition-record.ts';
import {editionIds, editionPaths} from './edition-files.ts';
import {draftSource, type EditionSource} from './edition-source.ts';

/**
 * The editions that the site is built of, the one that readers land on first: the latest that has been decided at the
 * top of the site, older ones at `/utgava/<id>`, and last the draft at `/arbetsversion`. While nothing has been
 * decided, the draft is at the top; so it is in a preview, which shows what its editor works on and nothing else.
 *
 * What is wrong with an edition's decision data is told by `checkEditions`; such an edition is left out here.
 *
 * @param root the top of the repository
 */
export function siteEditions(
  root: string,
  {isPreview = process.env['NODE_ENV'] === 'development'}: {readonly isPreview?: boolean} = {},
): EditionSource[] {
  const decided = isPreview ? [] : editionIds(root).flatMap((id) => readDecided(root, id) ?? []);
  const placed = decided.map((source, index): EditionSource => ({
    ...source,
    edition: {...source.edition, base: index === 0 ? '' : `/utgava/${source.edition.id}`},
  }));
  return [...placed, draftSource({...draft, base: placed.length > 0 ? '/arbetsversion' : ''})];
}

function readDecided(root: string, id: string): EditionSource | undefined {
  const {docs, processes, facts, record: file} = editionPaths(id);
  const target = path.join(root, file);
  if (!existsSync(target)) return undefined;
  const {record} = readRecord(file, readFileSync(target, 'utf8'));
  if (!record) return undefined;
  const {checksum: _, id: _id, ...decision} = record;
  const edition: Edition = {id, name: `Utgåva ${id}`, base: '', decision};
  return {edition, version: id, folders: {docs, processes}, facts};
}
