import {expect, test} from 'vitest';
import {checkMarkup, viewName} from '#model/checks/markup.ts';
import {readSourcePage} from '#model/source-page.ts';

function check(text: string): string[] {
  const page = readSourcePage({file: 'docs/x.md', text});
  return checkMarkup(page, new Set(['rollregister'])).map(({rule, line}) => `${line} ${rule}`);
}

test.each([
  'H<sub>2</sub>O och <kbd>Ctrl</kbd>',
  '<details>\n<summary>Mer</summary>\n\nText.\n\n</details>',
  '<details open>\n\nText.\n\n</details>',
  'Rad<br/>rad',
  '<!-- vy: rollregister -->',
  '<!-- En anteckning: a -> b, <b>fet</b> -->',
  '`<script>`',
  '```html\n<script>alert(1)</script>\n```',
  'a < b och b > a',
])('%s is allowed', (text) => {
  expect(check(text)).toEqual([]);
});

test.each([
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//example.com/x></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  'text <img src=x onerror=alert(1)> text',
  '<iframe srcdoc="x"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<details ontoggle=alert(1) open>',
  '<details open ontoggle=alert(1)>',
  '<abbr title=">" onclick=alert(1)>x</abbr>',
  '<kbd style="position:fixed">x</kbd>',
  '<table\nonclick=alert(1)',
  '<!--><script>alert(1)</script>-->',
  '<!---><script>alert(1)</script>-->',
  '<!-- x --!><script>alert(1)</script> -->',
  '<!-- x --><script>alert(1)</script><!-- y -->',
  '<?php echo 1 ?>',
  '<!DOCTYPE html>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<style>*{display:none}</style>',
  '<meta http-equiv=refresh content=0>',
  '<form action=//example.com>',
  '<my-element>x</my-element>',
])('%s is forbidden', (text) => {
  expect(check(text)).toContain('1 html-otillaten');
});

test.each(['<svg/onload=alert(1)>', '<br/onclick=alert(1)>', '<<br>script>alert(1)', '< script>'])(
  '%s is plain text by the rules of Markdown',
  (text) => {
    expect(check(text)).toEqual([]);
  },
);

test('a tag and its end are one problem', () => {
  expect(check('<center>x</center>')).toEqual(['1 html-otillaten']);
});

test('a heading of level 1 is the title, which the page already has', () => {
  expect(check('# Rubrik')).toEqual(['1 rubrikniva']);
});

test('a heading may go up any number of levels', () => {
  expect(check('## A\n\n### B\n\n#### C\n\n## D')).toEqual([]);
});

test('two headings with the same words get different addresses', () => {
  expect(check('## Uppdrag\n\n## Uppdrag')).toEqual([]);
});

test('the name of a view is read from its comment', () => {
  expect(viewName('<!-- vy: rollregister -->')).toBe('rollregister');
});

test('a view that is asked for without colon is told so', () => {
  expect(check('<!-- vy rollregister -->')).toEqual(['1 vy-okand']);
});

test('an ordinary comment names no view', () => {
  expect(viewName('<!-- vyn kommer -->')).toBeUndefined();
});

test('a comment that is left open is one problem', () => {
  expect(check('<!-- vy: rollregister')).toEqual(['1 html-otillaten']);
});
