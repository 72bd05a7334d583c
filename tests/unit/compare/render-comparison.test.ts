import {expect, test} from 'vitest';
import {compareEditions} from '../../../src/compare/compare-editions.ts';
import {renderComparison, type RenderedPage} from '../../../src/compare/render-comparison.ts';

const before = [
  {path: '/roller', title: 'Roller', html: '<p>Alla roller.</p>'},
  {
    path: '/roller/a',
    title: 'Ägare',
    html: '<p>Först.</p><h2>Uppdrag</h2><p>Du äger & <i>sköter</i> det.</p><p>Sist.</p>',
  },
  {path: '/roller/b', title: 'Borta', html: '<p>Text som försvann.</p>'},
];
const after = [
  {path: '/roller', title: 'Roller', html: '<p class="x">Alla  roller.</p>'},
  {
    path: '/roller/a',
    title: 'Ägare',
    html: '<p>Först.</p><h2>Uppdrag</h2><p>Du äger & säljer det.</p><p>Sist.</p>',
  },
  {path: '/roller/c', title: 'Ny', html: '<p>Text som kom till.</p>'},
];

function render(): RenderedPage[] {
  return renderComparison({
    before: {name: 'utgåva 1', addressOf: (path) => path},
    after: {name: 'arbetsversionen', addressOf: (path) => `/arbetsversion${path}`},
    pages: compareEditions(before, after),
    addressOf: (path) => `/utgavor/1..arbetsversion${path === '/' ? '' : path}`,
  });
}

function page(path: string): string {
  return render().find(({address}) => address === `/utgavor/1..arbetsversion${path}`)?.main ?? '';
}

test('the overview lists what was changed, added and removed, and how much', () => {
  const overview = page('');
  const lists = overview.split('<h2>').slice(1);
  expect(lists[0]).toContain('Ändrade sidor (1)');
  expect(lists[0]).toContain('<a href="/utgavor/1..arbetsversion/roller/a">Ägare</a>');
  expect(lists[0]).toContain('1 ord tillagda, 1 ord borttagna');
  expect(lists[1]).toContain('<a href="/utgavor/1..arbetsversion/roller/c">Ny</a>');
  expect(lists[2]).toContain('<a href="/utgavor/1..arbetsversion/roller/b">Borta</a>');
  expect(overview).toContain('En sida är lika.');
});

test('a changed page shows its words in their place, and leaves out what is the same', () => {
  const html = page('/roller/a');
  expect(html).toContain('<h2>Uppdrag</h2>');
  expect(html).toMatch(/Du äger &amp; <del>.*sköter.*<\/del><ins>.*säljer.*<\/ins> det\./);
  expect(html).toContain('Ett stycke är lika i båda.');
  expect(html).not.toContain('Först');
});

test('a difference has a word for those who see it and one for those who hear it', () => {
  const html = page('/roller/a');
  expect(html).toContain('<p class="jamfor-etikett">Ändrat</p>');
  expect(html).toContain(
    '<ins><span class="hb-dold">Tillagt: </span>säljer<span class="hb-dold"> (slut) </span></ins>',
  );
});

test('a page leads to itself in both editions where it is', () => {
  expect(page('/roller/a')).toContain('href="/roller/a"');
  expect(page('/roller/a')).toContain('href="/arbetsversion/roller/a"');
  expect(page('/roller/c')).not.toContain('href="/roller/c"');
  expect(page('/roller/b')).not.toContain('href="/arbetsversion/roller/b"');
});

test('every page of either edition has a comparison, also one that is the same', () => {
  expect(render().map(({address}) => address)).toEqual(
    ['', '/roller', '/roller/a', '/roller/b', '/roller/c'].map((path) => `/utgavor/1..arbetsversion${path}`),
  );
  expect(page('/roller')).toContain('Sidan är lika i utgåva 1 och arbetsversionen.');
});
