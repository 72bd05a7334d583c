import {describe, expect, test} from 'vitest';
import {extractArticle} from '../../../src/articles/extract-article.ts';

/** As the build writes it: without quotes and end tags where HTML allows it. */
const page = `<!doctype html><html lang=sv><head><meta name=description content="Kort sagt."><title>x</title></head>
<body><nav>Meny</nav><main><article data-typ=roll>
<nav class=theme-doc-breadcrumbs>Hem</nav><details class=hb-toc-smal><summary>På sidan</summary></details>
<div class="theme-doc-markdown markdown"><header><h1>Systemägare</h1></header>
<p>Du äger <b>systemet</b>.<p>Formellt.
<h2 class=anchor id=beslut>Besluten<a href=#beslut class=hash-link>\u200B</a></h2><ul><li>Köpa<li>Avveckla</ul>
<div class=tabell><table><tr><td>RACI</table></div>
<section class=steg><h3 id=utse>1. Utse</h3><p>Du utser.</section>
<aside class=sidfot>Svarar för sidan</aside></div></article></main></body></html>`;

describe('the article of a built page', () => {
  const article = extractArticle(page, {url: '/roller/systemagare', edition: '1'});

  test('has the title, kind and description of the page', () => {
    expect(article).toMatchObject({
      url: '/roller/systemagare',
      title: 'Systemägare',
      edition: '1',
      kind: 'roll',
      description: 'Kort sagt.',
    });
  });

  test('is split at every heading with an id, nested ones too, in reading order', () => {
    expect(article?.sections).toEqual([
      {id: '', level: 1, title: 'Systemägare', text: 'Du äger systemet. Formellt.'},
      {id: 'beslut', level: 2, title: 'Besluten', text: 'Köpa, Avveckla.'},
      {id: 'utse', level: 3, title: '1. Utse', text: 'Du utser.'},
    ]);
  });

  test('leaves the frame of the page behind', () => {
    expect(article?.html).not.toMatch(/Meny|Hem|På sidan|hash-link/);
    expect(article?.html).toContain('<td>RACI</td>');
  });
});

test('titles and texts have no soft hyphens, and what a section rests on is no text', () => {
  const article = extractArticle(
    `<article><h1>System\u00ADägare</h1><h2 id=a>För\u00ADvaltning</h2><dl><dt>Utses av<dd>Chef</dl><p class=avsnitt-kallor>Avsnittet vilar på F048.</article>`,
    {url: '/x', edition: '1'},
  );
  expect(article?.title).toBe('Systemägare');
  expect(article?.sections).toEqual([
    {id: '', level: 1, title: 'Systemägare', text: ''},
    {id: 'a', level: 2, title: 'Förvaltning', text: 'Utses av: Chef.'},
  ]);
});

test('a page without an article gives none', () => {
  expect(
    extractArticle('<!doctype html><main><h1>Sidan finns inte</h1></main>', {url: '/404', edition: '1'}),
  ).toBeUndefined();
});
