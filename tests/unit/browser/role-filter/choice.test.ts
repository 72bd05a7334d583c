import {expect, test} from 'vitest';
import {addressWith, initialChoice} from '../../../../src/browser/role-filter/choice.ts';

const page = 'https://handbok.exempel.se/processer/avveckling';
const available = ['systemagare', 'it-kontoret'];

test.each([
  {when: 'the address names it', at: '?roll=systemagare', expected: 'systemagare'},
  {when: 'the address points at it', at: '#roll-systemagare', expected: 'systemagare'},
  {when: 'the device remembers it', at: '', remembered: 'it-kontoret', expected: 'it-kontoret'},
  {
    when: 'the address names another than the device remembers',
    at: '?roll=systemagare',
    remembered: 'it-kontoret',
    expected: 'systemagare',
  },
  {when: 'nothing is known', at: '', expected: undefined},
  {when: 'it takes no part in the process', at: '', remembered: 'it-konsult', expected: undefined},
  {
    when: 'the address names what is not there',
    at: '?roll=<b>',
    remembered: 'it-kontoret',
    expected: undefined,
  },
])('the choice at the start when $when', ({at, remembered, expected}) => {
  expect(initialChoice({href: `${page}${at}`, remembered, available})).toBe(expected);
});

test.each([
  ['', 'systemagare', '?roll=systemagare'],
  ['?a=1#steg', 'systemagare', '?a=1&roll=systemagare#steg'],
  ['?roll=systemagare#roll-systemagare', 'it-kontoret', '?roll=it-kontoret'],
  ['?roll=systemagare', '', ''],
])('the address %s with the choice "%s"', (before, chosen, after) => {
  expect(addressWith(`${page}${before}`, chosen)).toBe(`${page}${after}`);
});
