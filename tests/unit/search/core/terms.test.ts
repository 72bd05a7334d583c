import {expect, test} from 'vitest';
import {termOf, termsOfText, wordsOf} from '../../../../src/search/core/terms.ts';
import {fold} from '../../../../src/search/core/fold.ts';

test.each([
  ['Systemägaren', 'systemagare'],
  ['PROGRAMMEN', 'program'],
  ['nämndernas', 'nämnd'],
])('%s and %s have the same term', (one, other) => {
  expect(termOf(fold(one))).toBe(termOf(fold(other)));
});

test('a hyphenated word is indexed as its parts and as one word', () => {
  expect(termsOfText('IT-chefen')).toEqual(['it', 'chef', 'itchef']);
});

test('a code is indexed whole and by its numbers', () => {
  expect(termsOfText('SFS 2018:218')).toEqual(['sfs', '2018:218', '2018', '218']);
});

test('the genitive of an abbreviation is the abbreviation', () => {
  expect(wordsOf('KF:s')).toEqual(['kf']);
});

test('folding leaves letters of other scripts alone', () => {
  expect(fold('ÅÄÖ éø Ж 日')).toBe('aao eo ж 日');
});
