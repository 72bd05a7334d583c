import {expect, test} from 'vitest';
import {addressWith, initialChoice} from '../../../../../src/browser/role-filter/core/choice.ts';

const page = 'https://handbok.exempel.se/processer/avveckling';
const available = ['systemagare', 'it-kontoret'];

test.each([
  ['the address names it', '?roll=systemagare', undefined, 'systemagare'],
  ['the address points at it', '#roll-systemagare', undefined, 'systemagare'],
  ['the device remembers it', '', 'it-kontoret', 'it-kontoret'],
  ['the address goes before what the device remembers', '?roll=systemagare', 'it-kontoret', 'systemagare'],
  ['nothing is known', '', undefined, undefined],
  ['it takes no part in the process', '', 'it-konsult', undefined],
  ['the address names what is not there', '?roll=<b>', 'it-kontoret', undefined],
])('the choice at the start when %s', (_, rest, remembered, expected) => {
  expect(initialChoice({href: `${page}${rest}`, remembered, available})).toBe(expected);
});

test.each([
  ['', 'systemagare', '?roll=systemagare'],
  ['?a=1#steg', 'systemagare', '?a=1&roll=systemagare#steg'],
  ['?roll=systemagare#roll-systemagare', 'it-kontoret', '?roll=it-kontoret'],
  ['?roll=systemagare', '', ''],
])('the address %s with the choice "%s"', (before, chosen, after) => {
  expect(addressWith(`${page}${before}`, chosen)).toBe(`${page}${after}`);
});
