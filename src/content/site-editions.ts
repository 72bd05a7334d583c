import {draft} from '#model/edition.ts';
import {draftSource, type EditionSource} from './edition-source.ts';

/** The editions that the site is built of, the one that readers land on first. */
export function siteEditions(_root: string): EditionSource[] {
  return [draftSource(draft)];
}
