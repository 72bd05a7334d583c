import {describe, expect, test} from 'vitest';
import {type Expansion, expandWord} from '../../../../src/search/core/expand-word.ts';
import {readQuery} from '../../../../src/search/core/query-words.ts';
import {termOf} from '../../../../src/search/core/terms.ts';
import {createVocabulary} from '../../../../src/search/core/vocabulary.ts';

const vocabulary = createVocabulary(
  ['system', 'systemägare', 'delägarskap', 'produktråd', 'förvaltning', 'förvaltare', 'källor', 'intranät']
    .map(termOf)
    .toSorted(),
);

function expand(query: string): Expansion {
  const [word] = readQuery(query);
  if (!word) throw new Error('No word');
  return expandWord(word, vocabulary);
}

const weightOf = ({variants}: Expansion, word: string) =>
  variants.find(({term}) => term === termOf(word))?.weight ?? 0;

describe('a word stands for', () => {
  test('itself, fully', () => {
    expect(weightOf(expand('systemet '), 'system')).toBe(1);
  });

  test('compounds that begin with it, less', () => {
    const weight = weightOf(expand('system '), 'systemägare');
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(1);
  });

  test('what it is the beginning of', () => {
    expect(weightOf(expand('systemä'), 'systemägare')).toBeGreaterThan(0.5);
  });

  test('the one who has what it names', () => {
    expect(weightOf(expand('systemägarskapet '), 'systemägare')).toBeGreaterThan(0.8);
  });

  test('compounds that hold it', () => {
    expect(weightOf(expand('ägarskap '), 'delägarskap')).toBeGreaterThan(0);
  });

  test('a word of another ending less than for a word that goes on as typed', () => {
    const expansion = expand('förvaltare');
    expect(weightOf(expansion, 'förvaltning')).toBeLessThan(weightOf(expansion, 'förvaltare') / 2);
  });
});

test('a word typed without dots keeps what only looks like an ending', () => {
  expect(weightOf(expand('intranatet '), 'intranätet')).toBe(1);
  expect(expand('intranatet ').guessed).toBe(false);
});

test('a word that names nothing stands for nothing', () => {
  const [, word] = readQuery('system som');
  expect(word && expandWord(word, vocabulary).variants).toEqual([]);
});

describe('a misspelled word', () => {
  test.each([
    ['a swap', 'systmeägare ', 'systemägare'],
    ['a letter too few', 'prodktråd ', 'produktråd'],
    ['an error in an inflected short word', 'kälolr ', 'källor'],
  ])('%s is forgiven', (_, query, word) => {
    const expansion = expand(query);
    expect(weightOf(expansion, word)).toBeGreaterThan(0);
    expect(expansion.guessed).toBe(true);
  });

  test('is not looked for while a known word is being typed', () => {
    expect(expand('systemäg').guessed).toBe(false);
  });

  test('that is like nothing stands for nothing', () => {
    expect(expand('xyzzyq ').variants).toEqual([]);
  });
});
