import {expect, test} from 'vitest';
import {defaultParents, readAllowedParents} from '../../../../src/embed/core/allowed-parents.ts';

const {sources, pattern} = readAllowedParents(
  'https://intranat.example.se, https://*.sharepoint.com\nhttp://localhost:* https://X.example.se:443/',
);
const allows = (origin: string) => new RegExp(pattern).test(origin);

test('the list becomes sources for the header', () => {
  expect(sources).toEqual([
    'https://intranat.example.se',
    'https://*.sharepoint.com',
    'http://localhost:*',
    'https://x.example.se',
  ]);
});

test.each([
  'https://intranat.example.se',
  'https://kommunen.sharepoint.com',
  'https://a.b.sharepoint.com',
  'http://localhost:3000',
  'http://localhost',
  'https://x.example.se',
])('%s may show the handbook', (origin) => {
  expect(allows(origin)).toBe(true);
});

test.each([
  'http://intranat.example.se',
  'https://intranat.example.se:8443',
  'https://intranat.example.se.evil.com',
  'https://evil.com/https://intranat.example.se',
  'https://intranatxexample.se',
  'https://sharepoint.com',
  'https://evilsharepoint.com',
  'https://localhost:3000',
  'null',
  '',
])('%s may not', (origin) => {
  expect(allows(origin)).toBe(false);
});

test('an empty list allows nobody', () => {
  const none = readAllowedParents('');
  expect(none.sources).toEqual([]);
  for (const origin of ['', 'null', 'https://x.se'])
    expect(new RegExp(none.pattern).test(origin)).toBe(origin === '');
});

test.each([
  '*',
  'https://*',
  'https://*.se',
  'intranat.example.se',
  'https://x.se/sida',
  "'self'",
  'https://å.se',
])('%s is refused with what to write instead', (entry) => {
  expect(() => readAllowedParents(entry)).toThrow(
    `"${entry}" i HANDBOK_INTRANAT är ingen adress till ett intranät. Skriv som "https://intranat.example.se", utan sökväg.`,
  );
});

test('without a list a handbook on a developer’s own machine may be shown there, and a public one nowhere', () => {
  expect(readAllowedParents(defaultParents('http://localhost:3000')).sources).toHaveLength(2);
  expect(defaultParents('https://localhost.example.se')).toBe('');
  expect(defaultParents('https://handbok.example.se')).toBe('');
});
