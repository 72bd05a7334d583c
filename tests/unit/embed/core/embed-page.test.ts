import {expect, test} from 'vitest';
import {embedUrl, howToUrl, oembedUrl, scopeUrl} from '../../../../src/embed/core/addresses.ts';
import {
  type EmbedContext,
  embedPage,
  embedPages,
  readEmbedSource,
} from '../../../../src/embed/core/embed-page.ts';

const context: EmbedContext = {
  siteUrl: 'https://handbok.example.se',
  styleOf: () => ({text: 'p{color:red}', hash: 'abc='}),
  frameScriptUrl: '/assets/skript/ram.0.js',
  elementsScriptUrl: '/assets/skript/delar.0.js',
  embedded: new Set(['/', '/roller', '/roller/systemagare']),
};

function sourceOf(html: string, title = 'Systemägare') {
  return readEmbedSource({
    url: '/roller/systemagare',
    title,
    kind: 'roll',
    edition: 'gallande',
    description: '',
    sections: [],
    html,
  });
}

function embedded(html: string, title?: string): string {
  return embedPage(sourceOf(html, title), context);
}

test('the start page is embedded at /embed and every other page below it', () => {
  expect(['/', '/roller/x'].map(embedUrl)).toEqual(['/embed', '/embed/roller/x']);
  expect(['/', '/roller/x'].map(howToUrl)).toEqual(['/badda-in', '/badda-in/roller/x']);
  expect(['/', '/roller/x'].map(oembedUrl)).toEqual([
    '/embed/oembed/start.json',
    '/embed/oembed/roller/x.json',
  ]);
  expect(scopeUrl('/roller/x', 'karta')).toBe('/embed/roller/x/avsnitt/karta');
});

test('a link to an embedded page stays in the frame, with its anchor', () => {
  expect(embedded('<a class="x" href="/roller/#alla">Roller</a>')).toContain(
    '<a class="x" href="/embed/roller#alla">Roller</a>',
  );
});

test.each([
  ['another page of the handbook', '/sok?q=x', 'https://handbok.example.se/sok?q=x'],
  ['a file', '/processkartor/x.bpmn', 'https://handbok.example.se/processkartor/x.bpmn'],
  ['another site', 'https://www.digg.se/', 'https://www.digg.se/'],
])('a link to %s opens in a tab of its own', (_what, href, target) => {
  expect(embedded(`<a href="${href}">Dit</a>`)).toContain(
    `<a href="${target}" target="_blank" rel="noopener">Dit</a>`,
  );
});

test('a link within the page is left alone', () => {
  const html = '<a href="#steg">Steg</a><h3 id="steg">Steg</h3>';
  expect(embedded(html)).toContain(html);
});

test('the title of a page cannot break out of the markup', () => {
  expect(embedded('', '"><script>alert(1)</script>')).not.toContain('<script>');
});

test('the page names the handbook as its origin and asks not to be indexed', () => {
  const html = embedded('');
  expect(html).toContain('<link rel="canonical" href="https://handbok.example.se/roller/systemagare">');
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('the page has its own style, allowed by its hash, and none in attributes but the alignment as a class', () => {
  const html = embedded('<td style="text-align:right">1</td><span style="display:inline-block"></span>');
  expect(html).toContain(`content="style-src 'sha256-abc='"`);
  expect(html).toContain('<style>p{color:red}</style>');
  expect(html).not.toContain(' style=');
  expect(embedded('<table><tr><td style="text-align:right">1</td></tr></table>')).toContain(
    '<td class="inbaddad-right">1</td>',
  );
});

test('only a page with a checklist loads the script of checklists', () => {
  expect(embedded('<p>Text</p>')).not.toContain(context.elementsScriptUrl);
  expect(embedded('<handbok-checklista><ul></ul></handbok-checklista>')).toContain(context.elementsScriptUrl);
});

const page = `<h1>Systemägare</h1><p>Ingress.</p>
<div class="processkarta"><details class="karta-vik"><summary>Visa</summary><a href="#steg">1</a></details></div>
<h2 id="det-har-gor-du">Det här gör du</h2><p>Du <a href="#vem-hjälper-dig">får hjälp</a>.</p><h3 id="steg">Steg</h3>
<h2 id="vem-hjälper-dig">Vem hjälper dig</h2><p>IT-kontoret.</p>`;

test('every section of the second level, and the map, has an address of its own in ASCII', () => {
  expect([...embedPages(sourceOf(page), context).keys()]).toEqual([
    '/embed/roller/systemagare',
    '/embed/roller/systemagare/avsnitt/karta',
    '/embed/roller/systemagare/avsnitt/det-har-gor-du',
    '/embed/roller/systemagare/avsnitt/vem-hjalper-dig',
  ]);
});

test('a section alone begins with a heading of the first level, and its links lead to the whole page', () => {
  const html = embedPages(sourceOf(page), context).get(scopeUrl('/roller/systemagare', 'det-har-gor-du'));
  expect(html).toContain('<h1 id="det-har-gor-du">Det här gör du</h1>');
  expect(html).toContain('<h2 id="steg">Steg</h2>');
  expect(html).toContain('href="/embed/roller/systemagare#vem-hjälper-dig"');
  expect(html).toContain('<a href="/embed/roller/systemagare">Systemägare</a>');
  expect(html).not.toContain('IT-kontoret');
});

test('a map alone is unfolded, and its boxes lead to the steps of the whole page', () => {
  const html = embedPages(sourceOf(page), context).get(scopeUrl('/roller/systemagare', 'karta'));
  expect(html).toContain('<h1>Processkarta: Systemägare</h1>');
  expect(html).toContain('<details class="karta-vik" open>');
  expect(html).toContain('<a href="/embed/roller/systemagare#steg">1</a>');
});

test('classes that only the site has a use for are left out', () => {
  const html = embedded(
    '<p class=""><a class="" href="#x">A</a></p><h2 class="anchorTargetX_1" id="x">X</h2>',
  );
  expect(html).toContain('<p><a href="#x">A</a></p><h2 id="x">X</h2>');
});
