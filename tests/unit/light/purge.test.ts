import {expect, test} from 'vitest';
import {parsePage} from '../../../src/articles/extract-article.ts';
import {readPageElements, type ScriptedPart} from '../../../src/light/page-elements.ts';
import {createPurge} from '../../../src/light/purge.ts';
import {readStyleSheet} from '../../../src/light/style-sheet.ts';
import {createKeptStore} from '../../helpers/kept-store.ts';

function purged(css: string, body: string, scripted: readonly ScriptedPart[] = []): string {
  const html = `<!doctype html><html lang=sv><body>${body}`;
  const purge = createPurge(readStyleSheet(css), scripted);
  return purge({elements: readPageElements(parsePage(html)), html});
}

test.each([
  ['a class', '.b{top:0}'],
  ['an element', 'blockquote{top:0}'],
  ['an id', '#b{top:0}'],
  ['an attribute', '[data-b]{top:0}'],
  ['a value', '[data-a=c]{top:0}'],
  ['a word of a value', '[data-a~=b]{top:0}'],
  ['two classes on one element', '.a.c{top:0}'],
  ['an inner element', '.a .b{top:0}'],
  ['what :has asks for', '.a:has(.b){top:0}'],
  ['any choice of :is', ':is(.b,blockquote){top:0}'],
])('a rule goes when the page has not %s', (_what, css) => {
  expect(purged(css, '<p class=a data-a="begin end"><i class=c>x</i>')).toBe('');
});

test.each([
  '.a{top:0}',
  'p{top:0}',
  '#i{top:0}',
  '*{top:0}',
  ':root{top:0}',
  '[data-a]{top:0}',
  '[data-a~=end]{top:0}',
  '[data-a^=beg]{top:0}',
  '[data-a$=end]{top:0}',
  "[data-a*='n e']{top:0}",
  '.a>.c:hover{top:0}',
  '.a:not(.b){top:0}',
  '.a:has(>.c){top:0}',
  ':is(.b,.c)::before{top:0}',
  'details[open]{top:0}',
  "[data-theme='dark']{top:0}",
])('the page keeps %s', (css) => {
  const body =
    '<p class=a id=i data-a="begin end"><i class=c>x</i></p><details><summary>y</summary></details>';
  expect(purged(css, body)).toBe(css);
});

test('a rule for elements that lack an attribute goes when every one of them has it', () => {
  const css = 'a:not([href]){top:0}';
  const scripted = [{where: 'form', prefix: 'x', tags: ['a']}];
  expect(purged(css, '<a href="/b">b</a><form></form>', scripted)).toBe('');
  expect(purged(css, '<a href="/b">b</a><a id=c>c</a>')).toBe(css);
  expect(purged('a:not([href="/b"]),details:not([open]){top:0}', '<a href="/b">b</a><details open>')).toBe(
    'a:not([href="/b"]),details:not([open]){top:0}',
  );
});

test('of a rule with several selectors only the used ones stay', () => {
  expect(purged('.a,.b{top:0}', '<p class=a>')).toBe('.a{top:0}');
});

test('a group without rules goes, and one with rules stays', () => {
  expect(purged('@media print{.b{top:0}}@media print{.a{top:0}}', '<p class=a>')).toBe(
    '@media print{.a{top:0}}',
  );
});

test('custom properties stay only when something reads them, also through each other and from the markup', () => {
  const css = ':root{--a:1px;--b:var(--a);--c:3px;--d:4px}:root[x]{--a:2px}.a{top:var(--b)}';
  expect(purged(css, '<p class=a><svg><path stroke="var(--d)" /></svg>')).toBe(
    ':root{--a:1px;--b:var(--a);--d:4px}.a{top:var(--b)}',
  );
});

test('a value that is the same on all pages stands where it is read, if that is shorter', () => {
  const long = 'light-dark(#000000,#ffffff)';
  const root = `:root{--short:0;--inner:2px;--outer:var(--inner);--long:${long}}`;
  const rest = '.a{margin:var(--short)var(--outer)0 var(--short);color:var(--long);fill:var(--long)}';
  expect(purged(root + rest, '<p class=a>')).toBe(
    `:root{--long:${long}}.a{margin:0 2px 0 0;color:var(--long);fill:var(--long)}`,
  );
});

test.each([
  ['another rule sets it too', ':root{--a:1px}.a{--a:2px}.a{top:var(--a)}'],
  ['it holds under a condition', '@media print{:root{--a:1px}}.a{top:var(--a)}'],
  ['it is set on an element alone', '.a{--a:1px}.a{top:var(--a)}'],
  ['it reads what may change', ':root{--a:var(--b);--b:1px}.a{--b:2px}.a{top:var(--a)}'],
  ['the reading has another value ready', ':root{--a:1px}.a{top:var(--a,3px)}'],
])('a custom property stays one when %s', (_what, css) => {
  expect(purged(css, '<p class=a>')).toBe(css);
});

test('what a layer sets for the root goes when it is set outside all layers', () => {
  const css = '@layer x{:root{--a:1px}html[data-theme=dark]{--a:2px}}:root{--a:3px}.a{--a:4px;top:var(--a)}';
  expect(purged(css, '<p class=a>')).toBe('@layer x;:root{--a:3px}.a{--a:4px;top:var(--a)}');
});

test('the order of the layers is told even where one has no rule left', () => {
  expect(purged('@layer x{.b{top:0}}@layer y{.a{top:0}}', '<p class=a>')).toBe(
    '@layer x,y;@layer y{.a{top:0}}',
  );
});

test('an animation stays when a rule that stays names it', () => {
  const css = '@keyframes k{to{top:0}}@keyframes l{to{top:0}}.a{animation:1s k}.b{animation:1s l}';
  expect(purged(css, '<p class=a>')).toBe('@keyframes k{to{top:0}}.a{animation:1s k}');
});

test('what a script will add is styled on the pages where it does', () => {
  const scripted = [{where: 'handbok-lista', prefix: 'lista', tags: ['button']}];
  const css = '.lista-knapp[hidden]{top:0}.lista button{top:0}.sok-val{top:0}';
  expect(purged(css, '<p>')).toBe('');
  expect(purged(css, '<p>', scripted)).toBe('');
  expect(purged(css, '<handbok-lista></handbok-lista>', scripted)).toBe(
    '.lista-knapp[hidden]{top:0}.lista button{top:0}',
  );
});

test('a style sheet that was kept gives the same styles', () => {
  const {kept: store} = createKeptStore();
  const css =
    '@layer a{:root{--x:1px}p{top:var(--x)}}@media print{.a:is(p,[data-a^=b]){left:var(--x)}}@keyframes k{to{top:0}}p{animation:k}';
  const keep = () => store.keep('sheet', [css], () => readStyleSheet(css));
  const [sheet, kept] = [keep(), keep()];
  const html = '<!doctype html><html lang=sv><body><p class=a data-a=begin>';
  const page = {elements: readPageElements(parsePage(html)), html};
  expect(createPurge(kept, [])(page)).toBe(createPurge(sheet, [])(page));
  expect(createPurge(kept, [])(page)).toContain('left:1px');
});
