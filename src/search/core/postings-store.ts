import {DamagedFileError} from './format/bytes.ts';
import {unwrap} from './format/envelope.ts';
import type {IndexFile} from './format/index-file.ts';
import {openPostings, type PostingsBlock, type TermPostings} from './format/postings.ts';
import type {PostingsFile} from './within-budget.ts';

/** Postings of all terms, whether they lie in the index file or in files of their own by range of terms. */
export interface PostingsStore {
  /** The file of a term's postings; undefined for unknown terms, and where they lie in the index file. */
  readonly fileOf: (place: number) => PostingsFile | undefined;
  /** Files that must be added before these terms can be read. Places below 0 are unknown terms. */
  readonly missing: (places: readonly number[]) => readonly string[];
  /** Throws DamagedFileError. */
  readonly add: (file: string, bytes: Uint8Array) => void;
  /** Throws DamagedFileError, also where the file is missing. */
  readonly read: (place: number) => TermPostings;
}

interface Range extends PostingsFile {
  readonly from: number;
  readonly to: number;
}

export function createPostings(index: Pick<IndexFile, 'head' | 'terms' | 'postings'>): PostingsStore {
  const refs = index.head.postingBlocks;
  const ranges: Range[] = refs.map((ref, number) => ({
    ...ref,
    to: refs[number + 1]?.from ?? index.terms.length,
  }));
  const blocks = new Map<string, PostingsBlock>();
  if (ranges.length === 0) {
    ranges.push({from: 0, to: index.terms.length, file: '', bytes: 0});
    blocks.set('', openPostings(index.postings, index.terms.length));
  }
  const rangeOf = (place: number) => ranges.find(({from, to}) => place >= from && place < to);

  const fileOf = (place: number): PostingsFile | undefined =>
    refs.length === 0 ? undefined : rangeOf(place);
  const missing = (places: readonly number[]): string[] => {
    const files = places.flatMap((place) => rangeOf(place)?.file ?? []);
    return [...new Set(files)].filter((file) => !blocks.has(file));
  };
  const add = (file: string, bytes: Uint8Array): void => {
    const range = ranges.find((one) => one.file === file);
    if (range) blocks.set(file, openPostings(unwrap(bytes), range.to - range.from));
  };
  const read = (place: number): TermPostings => {
    const range = rangeOf(place);
    const block = range && blocks.get(range.file);
    if (!block) throw new DamagedFileError('Postings are missing');
    return block.read(place - range.from);
  };
  return {fileOf, missing, add, read};
}
