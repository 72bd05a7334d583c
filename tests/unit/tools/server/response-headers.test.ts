import {expect, test} from 'vitest';
import {responseHeaders} from '../../../../src/tools/server/response-headers.ts';

test('a page is asked for again at each visit', () => {
  expect(responseHeaders({}, '/roller')).toEqual({'Cache-Control': 'no-cache'});
});

test.each([
  '/assets/js/main.1a2b.js',
  '/sok/index.b2651e72da.bin',
  '/sok/motor.81e7eaa551.js',
  '/sok/utgava/1/t0.8ec38c36af.bin',
])('%s, with a hash in its name, is kept for a year', (pathname) => {
  expect(responseHeaders({}, pathname)['Cache-Control']).toBe('public, max-age=31536000, immutable');
});

test.each(['/sok', '/sok/manifest.json', '/roller/index.b2651e72da.bin'])(
  '%s is asked for again',
  (pathname) => {
    expect(responseHeaders({}, pathname)['Cache-Control']).toBe('no-cache');
  },
);

test('the longer prefix wins over the shorter, whatever their order', () => {
  const rules = {'/embed/': {'X-A': 'embed'}, '/': {'X-A': 'all', 'X-B': 'all'}};
  expect(responseHeaders(rules, '/embed/roller')).toMatchObject({'X-A': 'embed', 'X-B': 'all'});
});

test('an empty value leaves a header out', () => {
  const rules = {'/': {'X-A': 'all'}, '/assets/': {'X-A': ''}};
  expect(responseHeaders(rules, '/roller')).toHaveProperty('X-A');
  expect(responseHeaders(rules, '/assets/a.js')).not.toHaveProperty('X-A');
});

test('a rule for another part of the site does not count', () => {
  expect(responseHeaders({'/embed/': {'X-A': 'embed'}}, '/roller')).not.toHaveProperty('X-A');
});
