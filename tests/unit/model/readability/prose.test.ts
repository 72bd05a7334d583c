import {expect, test} from 'vitest';
import {proseOf} from '#model/readability/prose.ts';
import {parseMarkdown} from '#model/markdown.ts';
import type {PageKind} from '#model/types.ts';

/** The passages of a page whose text starts on line 7. */
function passages(kind: PageKind, ...rows: string[]): string[] {
  const head = '---\ntitle: Sida\n---\n\n\n\n';
  return proseOf(parseMarkdown(`${head}${rows.join('\n')}\n`), kind).map(({line, text}) => `${line} ${text}`);
}

test('a paragraph keeps its lines, with links and emphasis as plain words', () => {
  expect(passages('om', 'Du **äger** [systemet](x.md)', 'formellt.')).toEqual([
    '7 Du äger systemet\nformellt.',
  ]);
});

test('each item of a list stands alone', () => {
  expect(passages('om', 'Du får', '- köpa', '- byta', '  1. delar')).toEqual([
    '7 Du får',
    '8 köpa',
    '9 byta',
    '10 delar',
  ]);
});

test('headings, tables, code, comments and front matter are no running text', () => {
  const rows = ['## Rubrik', '', '```bash', 'npm ci', '```', '', '| A | B |', '|---|---|', '| c | d |'];
  expect(passages('om', ...rows, '', '<!-- vy: x -->', '', 'Text.')).toEqual(['19 Text.']);
});

test('code and images within a sentence are no words', () => {
  expect(passages('om', 'Kör `npm run check` först ![karta](k.svg).')).toEqual(['7 Kör … först ….']);
});

test('a box has its text read, but not its heading', () => {
  expect(passages('om', 'Före.', '', ':::tip[Ny i rollen?]', 'Följ guiden.', ':::')).toEqual([
    '7 Före.',
    '10 Följ guiden.',
  ]);
});

test('a box that ends a list is no part of its last item', () => {
  expect(passages('om', ':::note[X]', '- köpa', ':::')).toEqual(['8 köpa']);
});

test('the lines of references under a step are no running text, but other lists are', () => {
  const rows = ['## Steg', '', '### A {#a}', '', 'Gör så.', '', '- så här', '', 'Eller', '', '- Regel: F002'];
  expect(passages('process', ...rows)).toEqual(['11 Gör så.', '13 så här', '15 Eller']);
});

test('the lines below a term of the glossary are no running text', () => {
  expect(passages('begrepp', '## Drift', '', 'Arbetet.', '', '- Källa: F002')).toEqual(['9 Arbetet.']);
});
