import {expect, test} from 'vitest';
import {parsePage} from '../../../src/articles/extract-article.ts';
import {readMarkupElements} from '../../../src/light/markup-elements.ts';
import {readPageElements} from '../../../src/light/page-elements.ts';

test.each([
  ['attributes in every form', '<p class="a b" id=i data-x=\'y\' hidden>text</p>'],
  ['signs written as references', '<a href="/x?a=1&amp;b=2" title="&quot;&#x27;&lt;&#x26;">x</a>'],
  ['a sign that ends no tag', '<p title="a > b" class="c">1 &lt; 2 &gt; 0</p>'],
  ['a comment with a tag in it', '<!-- <b class="no"> --><i>x</i>'],
  ['a style sheet and a script', '<style>a<b{}</style><script>if (a<b) c()</script><i>x</i>'],
  ['an element without end', '<ul><li><br><img src="/x.png" alt=""><input disabled></li></ul>'],
  ['a drawing', '<svg viewBox="0 0 1 1" aria-hidden="true"><linearGradient id="g"/><path d="M0"/></svg>'],
])('markup is read as a parser reads it: %s', (_what, body) => {
  const html = `<html><head></head><body>${body}</body></html>`;
  expect(readMarkupElements(html)).toEqual(readPageElements(parsePage(html)));
});

test('tags that are written alike are one element', () => {
  expect(readMarkupElements('<ul><li>a<li>b<li class="c">c</ul>').map(({tag}) => tag)).toEqual([
    'ul',
    'li',
    'li',
  ]);
});
