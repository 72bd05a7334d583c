import lunr from 'lunr';
import {describe, expect, test} from 'vitest';
import {invert} from '../../../../src/search/build/invert.ts';
import {createLazyIndex} from '../../../../src/search/core/lazy-lunr.ts';
import {createVocabulary} from '../../../../src/search/core/vocabulary.ts';
import {buildLunr} from '../../../../src/tools/search-bench/build-lunr.ts';
import {createRandom} from '../../../../src/tools/search-bench/random.ts';
import {entry} from '../../../helpers/small-search.ts';

const random = createRandom(17);
const syllables = [
  'sys',
  'tem',
  'för',
  'valt',
  'drift',
  'råd',
  'nämnd',
  'plan',
  'mål',
  'äg',
  'are',
  'it',
  '3cx',
];
const word = () =>
  Array.from(
    {length: 1 + Math.floor(random() * 3)},
    () => syllables[Math.floor(random() * syllables.length)],
  ).join('');
const text = (length: number) => Array.from({length}, word).join(' ');
const entries = Array.from({length: 120}, () =>
  entry({
    title: text(1 + Math.floor(random() * 3)),
    text: text(Math.floor(random() * 40)),
    aliases: [text(1)],
  }),
);

const inverted = invert(entries);
const stock = buildLunr(entries).build();
const lazy = createLazyIndex({
  vocabulary: createVocabulary(inverted.terms),
  lengths: inverted.lengths,
  postings: (place) => inverted.postings[place] ?? [],
});

describe('the lazy index answers as lunr does', () => {
  test('lunr is the version whose parts were studied', () => {
    expect(lunr.version).toBe('2.3.9');
  });

  test('every term has the same results with the same scores', () => {
    expect(inverted.terms.length).toBeGreaterThan(200);
    for (const term of inverted.terms) {
      const expected = stock.query((query) => query.term(term, {usePipeline: false}));
      const {scores} = lazy(term);
      expect(scores.size, term).toBe(expected.length);
      for (const {ref, score} of expected) expect(scores.get(Number(ref)), term).toBeCloseTo(score, 9);
    }
  });

  test('a term knows the entries that have it in their title', () => {
    const place = inverted.terms.findIndex(
      (_, index) => (inverted.postings[index]?.[0]?.entries.length ?? 0) > 0,
    );
    const [title] = inverted.postings[place] ?? [];
    expect([...lazy(inverted.terms[place] ?? '').inTitle]).toEqual(title?.entries);
  });

  test('an unknown term has no results', () => {
    expect(lazy('finnsinte').scores.size).toBe(0);
  });
});
