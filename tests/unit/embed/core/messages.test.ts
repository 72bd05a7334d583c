import {expect, test} from 'vitest';
import {maxHeight, readHostMessage, readPageMessage, readPlace} from '../../../../src/embed/core/messages.ts';

test.each([
  ['/', {path: '/', hash: ''}],
  ['/roller/systemagare', {path: '/roller/systemagare', hash: ''}],
  ['/roller/', {path: '/roller/', hash: ''}],
  ['/utgava/2010.1/x#vem-hj%C3%A4lper-dig', {path: '/utgava/2010.1/x', hash: '#vem-hj%C3%A4lper-dig'}],
  ['/register?q=k%C3%B6pa+system', {path: '/register', hash: '?q=k%C3%B6pa+system'}],
])('%s is a place in the handbook', (text, place) => {
  expect(readPlace(text)).toEqual(place);
});

test.each([
  '',
  'roller',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/../x',
  '/x/../../y',
  '/x/./y',
  '/%2e%2e/x',
  '/x?y=1',
  '/x y',
  '/x#a b',
  '/x#<b>',
  '/x\n',
  `/${'x'.repeat(600)}`,
  null,
])('%j is no place in the handbook', (text) => {
  expect(readPlace(text)).toBeUndefined();
});

test('an address of many slashes is refused at once', () => {
  expect(readPlace(`${'/x'.repeat(240)}!`)).toBeUndefined();
  expect(readPlace(`/${'/'.repeat(480)}`)).toBeUndefined();
});

test('lengths must be finite numbers within reason', () => {
  for (const height of [
    Number.NaN,
    Infinity,
    -1,
    maxHeight + 1,
    '500',
    null,
    undefined,
    [5],
    {valueOf: () => 5},
  ]) {
    expect(readPageMessage({t: 'size', height, print: 0})).toBeUndefined();
    expect(readPageMessage({t: 'size', height: 5, print: height})).toBeUndefined();
    expect(readPageMessage({t: 'anchor', top: height})).toBeUndefined();
  }
  expect(readPageMessage({t: 'size', height: 5, print: 0, more: 1})).toEqual({
    t: 'size',
    height: 5,
    print: 0,
  });
});

test('what is no message of ours is nothing', () => {
  for (const data of [
    null,
    undefined,
    0,
    '',
    'size',
    [],
    {},
    {t: 'nav'},
    {t: 'nav', place: '/x'},
    {t: 'open'},
    {t: 'x'},
  ]) {
    expect(readPageMessage(data)).toBeUndefined();
    expect(readHostMessage(data)).toBeUndefined();
  }
  expect(readHostMessage({t: 'theme', value: 'rosa'})).toBeUndefined();
  expect(readHostMessage({t: 'theme', value: 'mork'})).toEqual({t: 'theme', value: 'mork'});
});
