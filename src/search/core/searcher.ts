import type {IndexHead} from './format/head.ts';
import {decodeIndexFile, type IndexFile} from './format/index-file.ts';
import {type Group, groupHits, keepStrong} from './group-hits.ts';
import {createLazyIndex} from './lazy-lunr.ts';
import {readSynonyms} from './synonyms.ts';
import {makePlan, type Plan, termsOfPlan} from './plan.ts';
import {createPostings} from './postings-store.ts';
import {rank, type Ranked} from './rank.ts';
import {createStructure} from './structure.ts';
import {type DecodeText, type HitKind} from './types.ts';
import {createVocabulary} from './vocabulary.ts';
import {withinBudget} from './within-budget.ts';

/** Only results of these kinds, and that concern these roles. Empty means all. */
export interface Filter {
  readonly kinds?: readonly HitKind[];
  readonly roles?: readonly string[];
}

export interface FindOptions extends Filter {
  readonly maxGroups: number;
  /** Results of one page. */
  readonly maxHits: number;
}

export interface Found {
  readonly groups: readonly Group[];
  /** Number of all groups, also of those beyond `maxGroups`. */
  readonly total: number;
  /** How many groups there are by kind and by role, before the filter. */
  readonly byKind: ReadonlyMap<HitKind, number>;
  readonly byRole: ReadonlyMap<string, number>;
}

/** An index that answers questions. Entries are numbers: 0 is the first entry of the first page. */
export interface Searcher {
  readonly head: IndexHead;
  readonly entryCount: number;
  readonly pageSizes: readonly number[];
  readonly kindOf: (entry: number) => HitKind;
  readonly rolesOf: (entry: number) => readonly string[];
  readonly plan: (query: string) => Plan;
  /** Postings files that must be added before the plan can be answered; always empty in a small handbook. */
  readonly missing: (plan: Plan) => readonly string[];
  /** Throws DamagedFileError. */
  readonly addPostings: (file: string, bytes: Uint8Array) => void;
  readonly find: (plan: Plan, options: FindOptions) => Found;
}

/**
 * So many bytes of postings, before compression, an answer may need: about half of it on the wire. With the index file,
 * titles and texts that makes an answer of 10,000 sections weigh less than 250 kB.
 */
const postingsBudget = 160_000;

/** Opens an index. Throws DamagedFileError if it is cut, changed or of another version. */
export function createSearcher(file: Uint8Array, decodeText: DecodeText): Searcher {
  const index = decodeIndexFile(file, decodeText);
  const vocabulary = createVocabulary(index.terms);
  const postings = createPostings(index);
  const structure = createStructure(index);
  const synonyms = readSynonyms(index.head.synonyms);
  const scoresOf = createLazyIndex({vocabulary, lengths: index.lengths, postings: postings.read});
  const {kindOf} = structure;
  const rolesOf = (entry: number) => roleIds(index, entry);
  /** A glossary term is a result of its own; everything else belongs to its page. */
  const groupOf = (entry: number) => (kindOf(entry) === 'term' ? entry : (structure.pageOf[entry] ?? entry));

  return {
    head: index.head,
    entryCount: structure.entryCount,
    pageSizes: index.pageSizes,
    kindOf,
    rolesOf,
    plan: (query) =>
      withinBudget(
        makePlan(query, vocabulary, synonyms),
        (term) => postings.fileOf(vocabulary.indexOf(term)),
        postingsBudget,
      ),
    missing: (plan) => postings.missing(termsOfPlan(plan).map((term) => vocabulary.indexOf(term))),
    addPostings: postings.add,
    find: (plan, options) => {
      const ranked = keepStrong(rank(plan, scoresOf, structure));
      const kept = ranked.filter(({entry}) => passes(options, kindOf(entry), rolesOf(entry)));
      const groups = groupHits(kept, groupOf, options.maxHits);
      return {
        groups: groups.slice(0, options.maxGroups),
        total: groups.length,
        byKind: count(ranked, groupOf, (entry) => [kindOf(entry)]),
        byRole: count(ranked, groupOf, rolesOf),
      };
    },
  };
}

function roleIds(index: IndexFile, entry: number): string[] {
  return (index.roles[entry] ?? []).flatMap((role) => index.head.roles[role]?.[0] ?? []);
}

function passes({kinds = [], roles = []}: Filter, kind: HitKind, ofEntry: readonly string[]): boolean {
  return (
    (kinds.length === 0 || kinds.includes(kind)) &&
    (roles.length === 0 || ofEntry.some((role) => roles.includes(role)))
  );
}

/** How many groups have an entry with each key. */
function count<K>(
  ranked: readonly Ranked[],
  groupOf: (entry: number) => number,
  keysOf: (entry: number) => readonly K[],
): Map<K, number> {
  const groups = new Map<K, Set<number>>();
  for (const {entry} of ranked) {
    for (const key of keysOf(entry)) groups.set(key, (groups.get(key) ?? new Set()).add(groupOf(entry)));
  }
  return new Map([...groups].map(([key, entries]) => [key, entries.size]));
}
