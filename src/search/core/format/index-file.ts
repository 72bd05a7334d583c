import type {DecodeText} from '../types.ts';
import {fields} from '../types.ts';
import {ByteReader, ByteWriter, DamagedFileError} from './bytes.ts';
import {unwrap, wrap} from './envelope.ts';
import {type IndexHead, readHead} from './head.ts';

export interface IndexFile {
  readonly head: IndexHead;
  /** All terms, sorted by UTF-16 units. */
  readonly terms: readonly string[];
  /** For each field the number of terms of each entry. */
  readonly lengths: readonly Uint32Array[];
  /** Number of entries of each page, the page itself counted. */
  readonly pageSizes: readonly number[];
  /** How readily each page is shown, in percent. */
  readonly pageWeights: Uint8Array;
  /** Kind of each entry, as a number of `hitKinds`. */
  readonly kinds: Uint8Array;
  /** Number of words of each entry's title, without "och" and "av"; "IT-chef" counts as two. */
  readonly titleWords: Uint8Array;
  /** Roles that each entry concerns, as numbers of `head.roles`. */
  readonly roles: readonly (readonly number[])[];
  /** Bytes of all postings; empty where they are in blocks. */
  readonly postings: Uint8Array;
}

/** Bytes of the file that a search starts with. The same content always gives the same bytes. */
export function encodeIndexFile(index: IndexFile, encodeText: (text: string) => Uint8Array): Uint8Array {
  const writer = new ByteWriter();
  for (const text of [JSON.stringify(index.head), index.terms.join('\n')]) {
    const bytes = encodeText(text);
    writer.varint(bytes.length);
    writer.bytes(bytes);
  }
  writer.varint(index.terms.length);
  writer.varint(index.pageSizes.length);
  index.pageSizes.forEach((size) => writer.varint(size));
  writer.bytes(index.pageWeights);
  writer.bytes(index.kinds);
  writer.bytes(index.titleWords);
  for (const numbers of index.roles) [numbers.length, ...numbers].forEach((number) => writer.varint(number));
  for (const field of index.lengths) field.forEach((length) => writer.varint(length));
  writer.bytes(index.postings);
  return wrap(writer.finish());
}

/** Opens the index file. Throws DamagedFileError if it is cut, changed or of another version. */
export function decodeIndexFile(file: Uint8Array, decodeText: DecodeText): IndexFile {
  const reader = new ByteReader(unwrap(file));
  const head = readHead(decodeText(reader.bytes(reader.varint())));
  const vocabulary = decodeText(reader.bytes(reader.varint()));
  const terms = vocabulary === '' ? [] : vocabulary.split('\n');
  if (reader.varint() !== terms.length) throw new DamagedFileError('Terms are missing');
  const pageSizes = readVarints(reader, reader.varint());
  const pageWeights = reader.bytes(pageSizes.length);
  const entryCount = pageSizes.reduce((sum, size) => sum + size, 0);
  const kinds = reader.bytes(entryCount);
  const titleWords = reader.bytes(entryCount);
  const roles = Array.from({length: entryCount}, () => readVarints(reader, reader.varint()));
  const lengths = fields.map(() => Uint32Array.from(readVarints(reader, entryCount)));
  const postings = reader.bytes(reader.source.length - reader.at);
  return {head, terms, lengths, pageSizes, pageWeights, kinds, titleWords, roles, postings};
}

function readVarints(reader: ByteReader, count: number): number[] {
  if (count > reader.source.length) throw new DamagedFileError('More numbers than bytes');
  return Array.from({length: count}, () => reader.varint());
}
