import type {Excerpt} from './excerpt.ts';
import type {NearPage} from './nearest-titles.ts';
import type {HitKind} from './types.ts';

/** One place on a page. */
export interface ResultHit {
  /** Number of the entry in the index, for asking details. */
  readonly entry: number;
  readonly url: string;
  readonly anchor: string;
  readonly title: string;
  readonly kind: HitKind;
  /** Ids of the roles and bodies that it concerns. */
  readonly roles: readonly string[];
  readonly score: number;
}

/** A page, or a glossary term, with its best places first. */
export interface ResultPage {
  readonly url: string;
  readonly title: string;
  readonly kind: HitKind;
  readonly hits: readonly ResultHit[];
}

export interface Answer {
  readonly query: string;
  readonly pages: readonly ResultPage[];
  /** Number of all results, also of those beyond the asked number. */
  readonly total: number;
  /** Glossary names that were searched as well. */
  readonly also: readonly string[];
  /** "Menade du …", where a word was guessed and its right form stands in a title. */
  readonly suggestion: string | undefined;
  /** Pages with a title like the question, where nothing was found. */
  readonly nearest: readonly NearPage[];
  readonly byKind: readonly (readonly [HitKind, number])[];
  /** Id, title and number of results of each role that has any. */
  readonly byRole: readonly (readonly [id: string, title: string, count: number])[];
}

/** What a result says of itself; loaded after the answer, so that results stand at once. */
export interface Detail {
  readonly entry: number;
  /** Place and role of a process step; else ''. */
  readonly note: string;
  readonly excerpt: Excerpt;
}

export interface Details {
  readonly details: readonly Detail[];
  /** The same, where its right form stands only in a text. */
  readonly suggestion: string | undefined;
}
