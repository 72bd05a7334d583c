import {expect, test} from 'vitest';
import {textWidth} from '../../../../src/maps/text/measure.ts';
import {wrapText} from '../../../../src/maps/text/wrap.ts';

function lines(text: string, width: number, indent = 0): readonly string[] {
  return wrapText(text, {width, indent}).map((line) => line.text);
}

test.each([
  ['Informationssäkerhetssamordnare', ['Informations-', 'säkerhets-', 'samordnare']],
  ['Personuppgiftsbiträdesavtal', ['Personuppgifts-', 'biträdesavtal']],
  ['Förvaltningschefsgruppen', ['Förvaltnings-', 'chefsgruppen']],
  ['Dataskyddskonsekvensbedömning', ['Dataskydds-', 'konsekvens-', 'bedömning']],
])('%s is broken at the borders of its parts', (word, expected) => {
  expect(lines(word, 108)).toEqual(expected);
});

test('words that fit are not broken', () => {
  expect(lines('Klassa information', 90)).toEqual(['Klassa', 'information']);
});

test('the first line leaves room for the number', () => {
  expect(lines('Ja nu', 40)).toEqual(['Ja nu']);
  expect(lines('Ja nu', 40, 20)).toEqual(['Ja', 'nu']);
});

test('a hyphen in a word is used without another', () => {
  expect(lines('IT-infrastruktur', 70)).toEqual(['IT-', 'infrastruktur']);
  expect(lines('driftstöds-tjänsterna', 80)).toEqual(['driftstöds-', 'tjänsterna']);
});

test('a word without known break is broken anywhere rather than left sticking out', () => {
  const broken = wrapText('Xqzvwkkjhgfdsmnbvcxzqwrtp', {width: 60});
  expect(broken.every(({text}) => textWidth(text) <= 60)).toBe(true);
  expect(broken.map(({text}) => text.replace(/-$/u, '')).join('')).toBe('Xqzvwkkjhgfdsmnbvcxzqwrtp');
});

test('lines of the same word are marked as joined, others are not', () => {
  const joined = wrapText('Pröva personuppgiftsbiträdesavtal', {width: 108}).map((line) => line.joined);
  expect(joined).toEqual([false, true, false]);
});

test('soft hyphens and double spaces in a label do not show', () => {
  expect(lines('sam\u00ADråd   sker', 200)).toEqual(['samråd sker']);
});
