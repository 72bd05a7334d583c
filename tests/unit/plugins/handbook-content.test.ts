import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {draftSource} from '#content/edition-source.ts';
import {draft} from '#model/edition.ts';
import {parseMarkdown} from '#model/markdown.ts';
import type {Model} from '#model/types.ts';
import {findPageTerms} from '#views/page-terms.ts';
import {sectionSources} from '#views/sources.ts';
import {namedViews, pageViews} from '#views/page-views.ts';
import {writeDerivedPage} from '../../../src/plugins/handbook/derived-page.ts';
import {handbookContent} from '../../../src/plugins/handbook/remark/handbook-content.ts';
import {buildSmallHandbook, smallHandbook} from '../../fixtures/small-handbook.ts';

const siteDir = '/site';
const process = 'processes/utse-forvaltare.md';
let derivedDir: string;

beforeAll(async () => {
  derivedDir = mkdtempSync(path.join(tmpdir(), 'handboken-'));
  const {model} = await buildSmallHandbook();
  for (const page of model.pages) writePage(model, page.file);
});

afterAll(() => rmSync(derivedDir, {recursive: true}));

function writePage(model: Model, file: string): void {
  const page = model.pages.find((candidate) => candidate.file === file);
  if (!page) return;
  writeDerivedPage(derivedDir, file, {
    ...pageViews(model, page, 2026),
    notice: [],
    url: page.url,
    views: {kallforteckning: namedViews.kallforteckning(model)},
    citations: [sectionSources(model, {facts: ['F001', 'F002'], section: undefined, line: 1})],
    terms: findPageTerms(model)(page, textOfFile(file)),
    map: file === process ? {id: page.id, width: 600, height: 400} : undefined,
    diagrams: file === 'docs/om/kallor.md' ? ['kallor-1'] : [],
  });
}

/** The page as the site compiles it, before Docusaurus' own plugins. */
function compile(file: string, text = textOfFile(file)): Root {
  const tree = parseMarkdown(text);
  handbookContent({derivedDir, siteDir, editions: [draftSource(draft)]})(tree, {
    path: path.join(siteDir, file),
  });
  return tree;
}

function textOfFile(file: string): string {
  return smallHandbook().files.find((source) => source.file === file)?.text ?? '';
}

function urls(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    if ('url' in node) found.push(node.url);
  });
  return found;
}

test.each([
  ['[A](systemagare.md)', '/roller/systemagare'],
  ['[A](../organisation/it-kontoret.md#uppdrag)', '/organisation/it-kontoret#uppdrag'],
  ['[A](../../processes/utse-forvaltare.md#utse)', '/processer/utse-forvaltare#utse'],
  ['[A](index.md)', '/roller'],
  ['[A][b]\n\n[b]: ../ordlista.md', '/ordlista'],
  ['[A](#uppdrag)', '#uppdrag'],
  ['[A](https://example.com/x.md)', 'https://example.com/x.md'],
  ['[A](/mallar/checklista.pdf)', '/mallar/checklista.pdf'],
])('in docs/roller, %s leads to %s', (text, url) => {
  expect(urls(compile('docs/roller/okand.md', text))).toEqual([url]);
});

test('a link from a process to a page leads to its address', () => {
  expect(urls(compile('processes/okand.md', '[A](../docs/roller/it-chef.md#uppdrag)'))).toEqual([
    '/roller/it-chef#uppdrag',
  ]);
});

test('the box of facts follows the first paragraph, and the foot comes last', () => {
  const {children} = compile('docs/roller/it-chef.md');
  expect(children.findIndex(({data}) => data?.hName === 'dl')).toBe(2);
  expect(children.at(-1)?.data?.hName).toBe('aside');
});

test('a named view stands in place of its comment', () => {
  const {children} = compile('docs/om/kallor.md');
  expect(children.some(({type}) => type === 'html')).toBe(false);
  expect(children.map((node) => toString(node))).toContain('Roller');
});

test('the drawn map stands in place of its source', () => {
  const {children} = compile(process);
  expect(children.some(({type}) => type === 'code')).toBe(false);
  expect(children.find((node) => 'name' in node && node.name === 'ProcessMap')).toMatchObject({
    type: 'mdxJsxFlowElement',
    attributes: [
      {name: 'id', value: 'utse-forvaltare'},
      {name: 'width', value: '600'},
      {name: 'height', value: '400'},
    ],
  });
});

test('a drawn diagram stands in place of its source, and one that is not drawn keeps it', () => {
  const source = '```mermaid\npie\n  "Ja": 1\n```\n';
  const {children} = compile('docs/om/kallor.md', `Text.\n\n${source}\n${source}`);
  expect(children.filter((node) => 'name' in node)).toMatchObject([
    {name: 'ProcessMap', attributes: [{name: 'id', value: 'kallor-1'}]},
  ]);
  expect(children.filter(({type}) => type === 'code')).toHaveLength(1);
});

function sections(tree: Root): string[] {
  return tree.children.filter(({data}) => data?.hName === 'section').map((node) => toString(node));
}

test("each step holds the editor's text, and its lines of references once", () => {
  const [, choose = ''] = sections(compile(process));
  expect(choose).toMatch(/^2\. Utse förvaltareSystemägareDu utser en person\.Beslutar: Systemägare/);
  expect(choose.match(/Samråder med/g)).toHaveLength(1);
});

test('a step that is described without explicit id keeps its text', () => {
  const text = textOfFile(process).replace('### Ge råd {#rad}', '### Rad');
  expect(sections(compile(process, text))[2]).toContain('Kontoret ger råd.');
});

test('what follows the section of steps stays after it', () => {
  const tree = compile(process, `${textOfFile(process)}\n## Efteråt\n\nSista ordet.\n`);
  const texts = tree.children.map((node) => toString(node));
  expect(texts.findLastIndex((text) => text.startsWith('5. '))).toBeLessThan(texts.indexOf('Efteråt'));
});

test('no slot is left in any page', () => {
  for (const {file} of smallHandbook().files) {
    expect(JSON.stringify(compile(file))).not.toContain('"slot"');
  }
});

test('a file that the model does not know keeps its own text and nothing more', () => {
  expect(compile('docs/utkast.md', 'Text.').children).toHaveLength(1);
});

test('what a section cites is shown in the place of its comment, with links to the sources', () => {
  const tree = compile(
    'docs/roller/it-chef.md',
    'Svaret.\n\n## Uppdrag\n\nText.\n\n<!-- fakta: F001, F002 -->\n',
  );
  const texts = tree.children.map((node) => toString(node));
  expect(texts[texts.indexOf('Text.') + 1]).toBe('Avsnittet vilar på F001, F002.');
  expect(
    urls(tree)
      .filter((url) => url.startsWith('/om/kallor#'))
      .slice(0, 2),
  ).toEqual(['/om/kallor#f001', '/om/kallor#f002']);
});
