import {expect, test} from 'vitest';
import {resolveAddress} from '../../../../src/tools/server/resolve-address.ts';

const files = new Set(['/index.html', '/roller.html', '/om/index.html', '/å.html']);
const exists = (file: string): boolean => files.has(file);

test.each(['/', '/roller', '/roller?q=a', '/finns-inte', '/finns-inte.html', '/assets/js/main.js'])(
  '%s is looked up as it stands',
  (address) => {
    expect(resolveAddress(address, exists)).toEqual({kind: 'file'});
  },
);

test.each([
  ['/roller/', '/roller'],
  ['/roller.html', '/roller'],
  ['/roller.html?q=a?b', '/roller?q=a?b'],
  ['/index.html', '/'],
  ['/om/index.html', '/om'],
  ['/%C3%A5.html', '/%C3%A5'],
  ['/roller.html/', '/roller'],
])('%s leads to the one address of the page, %s', (address, to) => {
  expect(resolveAddress(address, exists)).toEqual({kind: 'redirect', to});
});

test.each([
  '//evil.example/',
  String.raw`/\evil.example/`,
  String.raw`\\evil.example/`,
  '////evil.example//',
])('%s never redirects to another host', (address) => {
  const answer = resolveAddress(address, exists);
  const to = answer.kind === 'redirect' ? answer.to : address;
  expect(new URL(to, 'http://localhost').host).toBe('localhost');
});

test.each(['/%', '/%zz', '/%C3', '/a%00b'])('%s is a bad request', (address) => {
  expect(resolveAddress(address, exists)).toEqual({kind: 'bad'});
});
