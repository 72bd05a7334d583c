import {describe, expect, test} from 'vitest';
import {buildIndex} from '../../../../../src/search/build/build-search.ts';
import {DamagedFileError} from '../../../../../src/search/core/format/bytes.ts';
import {crc32} from '../../../../../src/search/core/format/checksum.ts';
import {unwrap, wrap} from '../../../../../src/search/core/format/envelope.ts';
import {decodeIndexFile} from '../../../../../src/search/core/format/index-file.ts';
import {encodePostings, openPostings} from '../../../../../src/search/core/format/postings.ts';
import {createSearcher} from '../../../../../src/search/core/searcher.ts';
import {createRandom} from '../../../../../src/tools/search-bench/random.ts';
import {smallHandbook} from '../../../../helpers/small-search.ts';

const decodeText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const built = buildIndex(smallHandbook);
const file = built.files.find(({path}) => path === built.index)?.bytes ?? new Uint8Array();

function randomBytes(length: number, random: () => number): Uint8Array {
  return Uint8Array.from({length}, () => Math.floor(random() * 256));
}

describe('a damaged index file is known as such', () => {
  test('the checksum is that of zip and PNG', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcb_f4_39_26);
  });

  test('a file cut anywhere is refused', () => {
    for (let length = 0; length < file.length; length += 1) {
      expect(() => decodeIndexFile(file.subarray(0, length), decodeText)).toThrow(DamagedFileError);
    }
  });

  test('a file with one flipped bit is refused', () => {
    const random = createRandom(11);
    for (let round = 0; round < 2_000; round += 1) {
      const damaged = file.slice();
      const place = Math.floor(random() * damaged.length);
      damaged[place] = (damaged[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      expect(() => decodeIndexFile(damaged, decodeText)).toThrow(DamagedFileError);
    }
  });

  test('a page of HTML in its place is refused', () => {
    const html = new TextEncoder().encode('<!doctype html><title>404</title>');
    expect(() => createSearcher(html, decodeText)).toThrow(DamagedFileError);
  });

  test('a file of another version of the format is refused', () => {
    const other = file.slice();
    other[3] = 99;
    expect(() => unwrap(other)).toThrow('version');
  });

  test('random content with a right checksum is refused or read, but never hangs', () => {
    const random = createRandom(5);
    for (let round = 0; round < 2_000; round += 1) {
      const content = wrap(randomBytes(Math.floor(random() * 200), random));
      expect(() => decodeIndexFile(content, decodeText)).toThrow(DamagedFileError);
    }
  });

  test('content with flipped bits and a right checksum throws nothing else', () => {
    const random = createRandom(7);
    const content = unwrap(file);
    for (let round = 0; round < 1_000; round += 1) {
      const damaged = content.slice();
      for (let bit = 0; bit < 8; bit += 1) {
        const place = Math.floor(random() * damaged.length);
        damaged[place] = (damaged[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      }
      try {
        const searcher = createSearcher(wrap(damaged), decodeText);
        searcher.find(searcher.plan('systemägare beslutar'), {maxGroups: 5, maxHits: 3});
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedFileError);
      }
    }
  });
});

describe('postings', () => {
  const terms = [
    [
      {entries: [0, 5, 300], counts: [1, 2, 255]},
      {entries: [], counts: []},
      {entries: [7], counts: [3]},
    ],
    [
      {entries: [], counts: []},
      {entries: [1, 2], counts: [1, 1]},
      {entries: [70_000], counts: [9]},
    ],
  ];

  test('come back as they were written', () => {
    const block = openPostings(encodePostings(terms), terms.length);
    expect(terms.map((_, index) => block.read(index))).toEqual(terms);
  });

  test('of random bytes throw nothing but DamagedFileError', () => {
    const random = createRandom(13);
    for (let round = 0; round < 3_000; round += 1) {
      const bytes = randomBytes(Math.floor(random() * 100), random);
      try {
        const block = openPostings(bytes, 3);
        [0, 1, 2].map((index) => block.read(index));
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedFileError);
      }
    }
  });
});
