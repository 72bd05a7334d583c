import {fields} from '../types.ts';
import {ByteReader, ByteWriter, DamagedFileError} from './bytes.ts';

/** Where one term stands: for each field of `fields`, the entries in ascending order and how often it stands there. */
export type TermPostings = readonly FieldPostings[];
export interface FieldPostings {
  readonly entries: readonly number[];
  readonly counts: readonly number[];
}

const none: FieldPostings = {entries: [], counts: []};

/**
 * Writes the postings of consecutive terms in three columns, which compresses better than term by term:
 * how many entries (a byte that says which fields, then a varint each), the gaps between entries, the counts.
 */
export function encodePostings(terms: readonly TermPostings[]): Uint8Array {
  const sizes = new ByteWriter();
  const gaps = new ByteWriter();
  const counts = new ByteWriter();
  for (const term of terms) {
    sizes.byte(
      term.reduce((flags, {entries}, field) => (entries.length > 0 ? flags | (1 << field) : flags), 0),
    );
    for (const field of term) {
      if (field.entries.length > 0) sizes.varint(field.entries.length);
      field.entries.forEach((entry, index) => gaps.varint(entry - (field.entries[index - 1] ?? 0)));
      field.counts.forEach((count) => counts.byte(Math.min(count, 255)));
    }
  }
  return joinColumns([sizes.finish(), gaps.finish(), counts.finish()]);
}

function joinColumns(columns: readonly Uint8Array[]): Uint8Array {
  const all = new ByteWriter();
  for (const column of columns.slice(0, -1)) all.varint(column.length);
  for (const column of columns) all.bytes(column);
  return all.finish();
}

/** Postings that are decoded term by term, when asked for. */
export interface PostingsBlock {
  /** `index` counts from the first term of the block. Throws DamagedFileError. */
  readonly read: (index: number) => TermPostings;
}

/** Opens what encodePostings wrote. Only walks over the sizes; throws DamagedFileError where they make no sense. */
export function openPostings(block: Uint8Array, termCount: number): PostingsBlock {
  const reader = new ByteReader(block);
  const sizesLength = reader.varint();
  const gapsLength = reader.varint();
  const sizes = new ByteReader(reader.bytes(sizesLength));
  const gaps = reader.bytes(gapsLength);
  const counts = reader.bytes(block.length - reader.at);
  const places = walk(sizes, gaps, termCount);
  if (places.total > counts.length) throw new DamagedFileError('Counts are missing');

  const read = (index: number): TermPostings => {
    const sizeReader = new ByteReader(sizes.source, places.size[index] ?? sizes.source.length);
    const gapReader = new ByteReader(gaps, places.gap[index]);
    let count = places.count[index] ?? 0;
    const flags = sizeReader.byte();
    return fields.map((_, field) => {
      if (!(flags & (1 << field))) return none;
      const length = sizeReader.varint();
      const postings = readField(gapReader, counts.subarray(count, count + length));
      count += length;
      return postings;
    });
  };
  return {read};
}

function readField(gaps: ByteReader, counts: Uint8Array): FieldPostings {
  let entry = 0;
  const entries: number[] = [];
  for (let index = 0; index < counts.length; index += 1) {
    entry += gaps.varint();
    entries.push(entry);
  }
  return {entries, counts: [...counts]};
}

interface Places {
  readonly size: Uint32Array;
  readonly gap: Uint32Array;
  readonly count: Uint32Array;
  readonly total: number;
}

/** Notes where each term starts in each column. */
function walk(sizes: ByteReader, gaps: Uint8Array, termCount: number): Places {
  const size = new Uint32Array(termCount);
  const gap = new Uint32Array(termCount);
  const count = new Uint32Array(termCount);
  let gapAt = 0;
  let total = 0;
  for (let term = 0; term < termCount; term += 1) {
    size[term] = sizes.at;
    gap[term] = gapAt;
    count[term] = total;
    const length = readLength(sizes);
    total += length;
    gapAt = skipVarints(gaps, gapAt, length);
  }
  return {size, gap, count, total};
}

function readLength(sizes: ByteReader): number {
  const flags = sizes.byte();
  let length = 0;
  for (let field = 0; field < fields.length; field += 1) {
    if (flags & (1 << field)) length += sizes.varint();
  }
  return length;
}

function skipVarints(bytes: Uint8Array, from: number, count: number): number {
  let at = from;
  for (let left = count; left > 0; at += 1) {
    const byte = bytes[at];
    if (byte === undefined) throw new DamagedFileError('Gaps are missing');
    if (byte < 128) left -= 1;
  }
  return at;
}
