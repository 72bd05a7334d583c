import type {Demand} from './demand.ts';

/** A file of postings and what it weighs, in bytes before compression. */
export interface PostingsFile {
  readonly file: string;
  readonly bytes: number;
}

/** Terms that one source of an answer needs together, and what they are worth: 1 is the very word. */
interface Wish {
  readonly terms: readonly string[];
  readonly worth: number;
}

/**
 * The demand without what its files would weigh too much for: of the compounds with "beslut" in a large handbook each
 * lies in a file of its own. Files are taken by the worth of what is in them, so that the words that were asked for come
 * first, and whatever else lies in a file that is taken comes with it. It depends on the question alone, not on what
 * has been loaded before: the same question always gets the same answer.
 * `fileOf`: undefined for a term that costs nothing. `budget`: bytes before compression.
 */
export function withinBudget<D extends Demand>(
  demand: D,
  fileOf: (term: string) => PostingsFile | undefined,
  budget: number,
): D {
  const taken = new Set<string>();
  let left = budget;
  for (const {terms} of wishesOf(demand)) {
    const files = new Map(terms.flatMap((term) => entryOf(fileOf(term))));
    const wanted = [...files].filter(([file]) => !taken.has(file));
    const cost = wanted.reduce((sum, [, bytes]) => sum + bytes, 0);
    if (cost > left) continue;
    left -= cost;
    for (const [file] of wanted) taken.add(file);
  }
  const isHad = (term: string): boolean => {
    const file = fileOf(term)?.file;
    return file === undefined || taken.has(file);
  };
  return {
    ...demand,
    variants: demand.variants.map((ofWord) => ofWord.filter(({term}) => isHad(term))),
    phrases: demand.phrases.filter(({terms}) => terms.every(isHad)),
  };
}

/** What is worth most first; of equal worth in the order of the question. */
function wishesOf({words, variants, phrases}: Demand): Wish[] {
  const ofWords = variants.flatMap((ofWord, word) =>
    ofWord.map(({term, weight}): Wish => ({terms: [term], worth: weight * (words[word]?.weight ?? 1)})),
  );
  const ofPhrases = phrases.map(({terms, weight}): Wish => ({terms, worth: weight}));
  return [...ofWords, ...ofPhrases].toSorted((one, other) => other.worth - one.worth);
}

function entryOf(found: PostingsFile | undefined): [file: string, bytes: number][] {
  return found ? [[found.file, found.bytes]] : [];
}
