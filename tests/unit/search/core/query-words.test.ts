import {describe, expect, test} from 'vitest';
import {maxQueryWords, readQuery} from '../../../../src/search/core/query-words.ts';

const weights = (query: string) => readQuery(query).map(({lower, weight}) => [lower, weight]);

describe('the words of a question', () => {
  test('words that name nothing have no weight', () => {
    expect(weights('vem utser systemförvaltaren')).toEqual([
      ['vem', 0],
      ['utser', 1],
      ['systemförvaltaren', 1],
    ]);
  });

  test('words for a side of something weigh less', () => {
    expect(weights('nämndernas ansvar')).toEqual([
      ['nämndernas', 1],
      ['ansvar', 0.5],
    ]);
  });

  test.each(['vad', 'vem är det', 'ansvar', 'roller och ansvar'])(
    '"%s" asks for at least one word',
    (query) => {
      expect(Math.max(...readQuery(query).map(({weight}) => weight))).toBe(1);
    },
  );

  test('only the last word is open, and only without a space after it', () => {
    expect(readQuery('it chef').map(({open}) => open)).toEqual([false, true]);
    expect(readQuery('it chef ').map(({open}) => open)).toEqual([false, false]);
  });

  test('a hyphen makes two words that belong together', () => {
    expect(readQuery('IT-chef').map(({lower, hyphenated}) => [lower, hyphenated])).toEqual([
      ['it', false],
      ['chef', true],
    ]);
  });

  test('a pasted page is cut to a question', () => {
    expect(readQuery('ord '.repeat(10_000)).length).toBe(maxQueryWords);
  });
});
