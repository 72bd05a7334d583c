/** What a result is, as the reader sees it. */
export const hitKinds = [
  'roll',
  'organ',
  'process',
  'steg',
  'system',
  'mal',
  'dokument',
  'term',
  'sida',
] as const;
export type HitKind = (typeof hitKinds)[number];

/** One thing that a search can find: a page, a section of it, a process step or a glossary term. */
export interface SearchEntry {
  /** The page: `/roller/systemagare`. */
  readonly url: string;
  /** Section within the page; '' for the page itself. */
  readonly anchor: string;
  readonly title: string;
  readonly kind: HitKind;
  /** Ids of the roles and bodies that it concerns, for the filter. */
  readonly roles: readonly string[];
  /** The short answer: a term's definition, a role's summary, a step's place and role. '' where the text must do. */
  readonly answer: string;
  /** Address of the page that says more, for a glossary term. */
  readonly seeUrl?: string | undefined;
  readonly text: string;
  /** Other words for the same thing: synonyms, abbreviations, keywords. */
  readonly aliases: readonly string[];
}

/** A page and what can be found on it; the page itself comes first, with anchor ''. */
export interface SearchPage {
  readonly url: string;
  readonly title: string;
  readonly kind: HitKind;
  /** How readily it is shown, in percent: 100 for pages that say what a thing is, less for those that mention it. */
  readonly weight: number;
  readonly entries: readonly SearchEntry[];
}

/** A glossary row: words that mean the same as `name`. */
export interface SynonymRow {
  readonly name: string;
  readonly words: readonly string[];
}

/** Turns UTF-8 bytes into text; handed in, since the pure core has no TextDecoder. */
export type DecodeText = (bytes: Uint8Array) => string;

/** The fields of the index, in the order in which the file holds them. */
export const fields = ['title', 'alias', 'body'] as const;
export type Field = (typeof fields)[number];

/** BM25 and field weights. A random search over 120 sets moved success@1 by 2 points: they are not critical. */
export const fieldBoosts: Readonly<Record<Field, number>> = {title: 6, alias: 2, body: 1};
export const bm25 = {b: 0.5, k1: 1.2} as const;
