import {expect, test} from 'vitest';
import type {Article} from '../../../../src/articles/types.ts';
import {embedPage, embedUrl} from '../../../../src/embed/core/embed-page.ts';

const context = {
  siteUrl: 'https://handbok.example.se',
  styleUrl: '/embed/handbok.0.css',
  scriptUrl: '/assets/skript/handboken.0.js',
  embedded: new Set(['/', '/roller', '/roller/systemagare']),
};

function embedded(html: string, title = 'Systemägare'): string {
  const article: Article = {
    url: '/roller/systemagare',
    title,
    kind: 'roll',
    edition: 'gallande',
    description: '',
    sections: [],
    html,
  };
  return embedPage(article, context);
}

test('the start page is embedded at /embed and every other page below it', () => {
  expect([embedUrl('/'), embedUrl('/roller/x')]).toEqual(['/embed', '/embed/roller/x']);
});

test('a link to an embedded page stays in the frame, with its anchor', () => {
  expect(embedded('<a class="x" href="/roller/#alla">Roller</a>')).toContain(
    '<a class="x" href="/embed/roller#alla">Roller</a>',
  );
});

test('a link to another page of the handbook opens in a window of its own', () => {
  expect(embedded('<a href="/sok?q=x">Sök</a>')).toContain(
    '<a href="https://handbok.example.se/sok?q=x" target="_blank" rel="noopener">Sök</a>',
  );
});

test('a link within the page and a link to another site are left alone', () => {
  const links = '<a href="#steg">Steg</a><a href="https://www.digg.se/">DIGG</a>';
  expect(embedded(links)).toContain(links);
});

test('the title of a page cannot break out of the markup', () => {
  expect(embedded('', '"><script>alert(1)</script>')).not.toContain('<script>');
});

test('the page names the handbook as its origin and asks not to be indexed', () => {
  const html = embedded('');
  expect(html).toContain('<link rel="canonical" href="https://handbok.example.se/roller/systemagare">');
  expect(html).toContain('<meta name="robots" content="noindex">');
});
