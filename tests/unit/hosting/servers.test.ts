import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {apacheConfig} from '../../../src/hosting/apache.ts';
import {cacheRules, headerRules, headerTables} from '../../../src/hosting/header-rules.ts';
import {iisConfig} from '../../../src/hosting/iis.ts';
import {nginxConfig} from '../../../src/hosting/nginx.ts';

const input = {
  siteUrl: 'https://handbok.example.se',
  allowedParents: ['https://intranat.example.se', 'https://*.sharepoint.com'],
  scriptHashes: ['sha256-abc='],
  draftPath: '/arbetsversion',
};
const rules = headerRules(input);
const server = {host: 'handbok.example.se', rules};
const parents = "frame-ancestors 'self' https://intranat.example.se https://*.sharepoint.com";

test('only the embedded pages may be framed, and only by the allowed parents', () => {
  expect(rules['/embed']?.['Content-Security-Policy']).toContain(parents);
  expect(rules['/']?.['Content-Security-Policy']).toMatch(/frame-ancestors 'self'$/);
});

test('no policy lets scripts in by anything but the site itself and the one hash', () => {
  for (const headers of Object.values(rules)) {
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy).not.toMatch(/script-src[^;]*(?:unsafe|\*|https?:)/);
    expect(policy).not.toContain('unsafe-eval');
  }
  expect(rules['/']?.['Content-Security-Policy']).toContain("script-src 'self' 'sha256-abc='");
});

test.each(['/assets/', '/embed/element.js'])(
  '%s, which only pages load, is allowed nothing when it is opened by itself',
  (prefix) => {
    expect(rules[prefix]?.['Content-Security-Policy']).toBe("default-src 'none'");
    expect(rules[prefix]?.['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  },
);

test('nothing makes a browser that comes from the intranet begin the page once more in a process of its own', () => {
  for (const headers of Object.values(rules)) {
    expect(Object.keys(headers)).not.toContain('Cross-Origin-Opener-Policy');
  }
});

test('a site under TLS asks browsers to stay there; one without does not', () => {
  expect(rules['/']).toHaveProperty('Strict-Transport-Security');
  const open = headerRules({...input, siteUrl: 'http://localhost:3000', allowedParents: []});
  expect(open['/']).not.toHaveProperty('Strict-Transport-Security');
  expect(open['/embed']?.['Content-Security-Policy']).toMatch(/frame-ancestors 'self'$/);
});

test('the same rules header by header: the longest beginning first, the whole site last', () => {
  const cache = headerTables([rules, cacheRules]).find(({name}) => name === 'Cache-Control');
  expect(cache?.values).toEqual([
    ['/sok/manifest.json', 'no-cache'],
    ['/assets/', 'public, max-age=31536000, immutable'],
    ['/sok/', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
  ]);
});

test.each([
  ['nginx', nginxConfig(server)],
  ['Apache', apacheConfig(server)],
  ['IIS', iisConfig(server)],
])('%s sets every header of every rule', (_name, text) => {
  for (const headers of [...Object.values(rules), ...Object.values(cacheRules)]) {
    for (const [name, value] of Object.entries(headers)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  }
});

test('Apache and IIS leave out what a rule empties', () => {
  expect(apacheConfig(server)).toContain('Header always unset Permissions-Policy');
  expect(iisConfig(server)).not.toContain('value=""');
});

test('nginx sets headers once for the server, so that no location loses them', () => {
  const text = nginxConfig(server);
  const inLocations = [...text.matchAll(/location [^{]*\{([^}]*)\}/g)].map(([, inside]) => inside);
  expect(inLocations.length).toBeGreaterThan(5);
  expect(inLocations.filter((inside) => inside?.includes('add_header'))).toEqual([]);
});

test('web.config is well-formed, and names every place once', () => {
  const {window} = new JSDOM('');
  const document = new window.DOMParser().parseFromString(iisConfig(server), 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  const places = [...document.querySelectorAll('location')].map((one) => one.getAttribute('path'));
  expect(places).toEqual([...new Set(places)]);
  expect(places).toEqual(expect.arrayContaining(['embed', 'embed.html', 'assets', 'processkartor']));
});
