import {expect, test} from 'vitest';
import {maxWordLength, tokenize} from '../../../../src/search/core/tokenize.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

test.each([
  ['3CX och 2FA', ['3CX', 'och', '2FA']],
  ['lag (2018:218), 7 §', ['lag', '2018:218', '7']],
  ['IT-chefens', ['IT-chefens']],
  ['KF:s beslut', ['KF:s', 'beslut']],
  ['Obs:viktigt', ['Obs', 'viktigt']],
  ['e-post: a.b@lulea.se', ['e-post', 'a', 'b', 'lulea', 'se']],
  ['version 2.3.9.', ['version', '2.3.9']],
  ['-- och/eller --', ['och', 'eller']],
  ['ny\nrad\ttabb', ['ny', 'rad', 'tabb']],
])('%s is split into its words', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a letter written as a base letter and a combining mark is one word', () => {
  expect(words('syste\u0301m a\u0308gare')).toEqual(['syste\u0301m', 'a\u0308gare']);
});

test('every token stands where it says', () => {
  const text = 'Systemägaren 🙂 (IT-chef) beslutar؛ مرحبا 2018:218';
  for (const {text: word, start, end} of tokenize(text)) expect(text.slice(start, end)).toBe(word);
});

test('a run of letters without end is cut into words of the greatest length', () => {
  const tokens = tokenize('a'.repeat(10_000));
  expect(Math.max(...tokens.map((token) => token.text.length))).toBe(maxWordLength);
});

test('random text of any script neither throws nor loses its place', () => {
  let seed = 1;
  const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let round = 0; round < 2_000; round += 1) {
    const length = Math.floor(random() * 60);
    const units = Array.from({length}, () => Math.floor(random() ** 3 * 0x1_00_00));
    const text = String.fromCharCode(...units);
    for (const {text: word, start, end} of tokenize(text)) expect(text.slice(start, end)).toBe(word);
  }
});

test('signs that might join words do not make it look back: a million of them are one pass', () => {
  expect(tokenize('-a:1.'.repeat(200_000)).length).toBeGreaterThan(10_000);
  expect(tokenize('-:.'.repeat(300_000))).toEqual([]);
});
