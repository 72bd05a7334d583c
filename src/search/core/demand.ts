import type {Phrase} from './phrases.ts';
import type {QueryWord} from './query-words.ts';
import type {HitKind} from './types.ts';
import type {Variant} from './vocabulary.ts';

/** What a question asks of the index: for each word its variants, and phrases that stand for several words. */
export interface Demand {
  readonly words: readonly QueryWord[];
  readonly variants: readonly (readonly Variant[])[];
  readonly phrases: readonly Phrase[];
  /** Kinds that the question word asks for: "vem" for roles and bodies. */
  readonly favoured: readonly HitKind[];
}

/** How the entries lie on pages, as the ranking needs it. */
export interface Structure {
  readonly entryCount: number;
  /** For each entry the first entry of its page, which is the page itself. */
  readonly pageOf: Uint32Array;
  readonly titleWords: Uint8Array;
  readonly kindOf: (entry: number) => HitKind;
  /** How readily each entry is shown: a factor around 1. */
  readonly weights: Float32Array;
  /** For a glossary term, the entry of the page that says more. */
  readonly leads: ReadonlyMap<number, number>;
}

/** What the ranking weighs. Found by trial on two sets of questions; a tenth more or less changes little. */
export const ranking = {
  /** A word found elsewhere on the page counts by this much. */
  pageContext: 0.45,
  /** A page stands before its sections. */
  pageItself: 1.2,
  /** What a title adds that is exactly what was asked for. */
  exactTitle: 0.5,
  /** A page whose whole title was asked for, word by word, stands before all others by this factor. */
  wholeTitle: 1.4,
  /** Exponent of the share of what was asked for that was found. */
  coverage: 2,
  /** Exponent of a word's rarity in its share of the question. */
  rarity: 0.5,
  /** How strictly the very word stands before rarer compounds with it while it is being typed; 1 is as always. */
  openWord: 0.4,
  /** What is asked for by "vem" or "hur" stands before the rest by this factor. */
  intent: 1.3,
  /** The page that a glossary term leads to gets the term's score, times this, so that it stands before the term. */
  lead: 1.4,
};
