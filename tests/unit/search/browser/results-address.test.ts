import {describe, expect, test} from 'vitest';
import {readAddress, writeAddress} from '../../../../src/search/browser/results-address.ts';

describe('the address of the page of results', () => {
  test('holds question, kinds, role and edition', () => {
    const address = {
      query: 'systemägare & roll',
      kinds: ['roll', 'steg'],
      role: 'it-chef',
      edition: '1',
    } as const;
    expect(readAddress(writeAddress(address))).toEqual(address);
  });

  test('holds only what is set', () => {
    expect(writeAddress({query: 'drift', kinds: [], role: '', edition: ''})).toBe('?q=drift');
  });

  test('without anything is empty', () => {
    expect(writeAddress(readAddress(''))).toBe('');
  });

  test('loses kinds that there are not', () => {
    expect(readAddress('?q=x&typ=roll&typ=nagot').kinds).toEqual(['roll']);
  });

  test('is read as a form writes it', () => {
    expect(readAddress('?q=vem+utser+systemf%C3%B6rvaltaren').query).toBe('vem utser systemförvaltaren');
  });
});
