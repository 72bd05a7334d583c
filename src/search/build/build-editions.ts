import type {SearchEdition} from '../core/manifest.ts';
import {buildSearch, type EditionSearch, type SearchFile, type SearchInput} from './build-search.ts';

/** What the search is made of, for one edition. */
export interface EditionInput extends SearchInput {
  /** As readers see it: "Utgåva 1", "Arbetsversion". */
  readonly label: string;
}

export interface BuiltEditions {
  /** For the manifest, in the order of the input. */
  readonly editions: readonly SearchEdition[];
  /** The files of all editions. What two editions share is one file. */
  readonly files: readonly SearchFile[];
  /** The search of each edition, in the order of the input. */
  readonly searches: readonly EditionSearch[];
}

/**
 * Makes the search of several editions, each with an index of its own, so that results of two are never mixed. The
 * first one is searched unless a reader asks for another.
 */
export function buildEditions(inputs: readonly EditionInput[]): BuiltEditions {
  const searches = inputs.map(buildSearch);
  const editions = inputs.map(({edition, label}, number) => ({id: edition, label, index: searches[number]?.index ?? ''}));
  const byPath = new Map(searches.flatMap(({files}) => files.map((file) => [file.path, file] as const)));
  return {editions, searches, files: [...byPath.values()]};
}
