import {expect, test} from 'vitest';
import {parseMarkdown} from '#model/markdown.ts';
import {explainTerms} from '#views/explain-terms.ts';
import type {ViewNode} from '#views/nodes.ts';
import type {PageTerm} from '#views/page-terms.ts';
import {allNodes, textOf} from '../../fixtures/view-text.ts';

function term(name: string, abbreviations: readonly string[] = []): PageTerm {
  const id = name.toLowerCase().replaceAll(/[^a-z]/g, '');
  const words = abbreviations.includes(name) ? [] : [name];
  return {id, url: `/ordlista#${id}`, name, definition: `Om ${name}.`, words, abbreviations};
}

const terms = [
  term('Drift'),
  term('Plan'),
  term('Roll'),
  term('System'),
  term('Ledningsgrupp', ['KDL']),
  term('IKT', ['IKT']),
];

function explain(...rows: string[]): readonly ViewNode[] {
  return explainTerms(parseMarkdown(rows.join('\n')).children, terms);
}

/** The words that became buttons, in reading order. */
function marked(...rows: string[]): string[] {
  return buttons(explain(...rows)).map((node) => textOf([node]));
}

function buttons(nodes: readonly ViewNode[]): ViewNode[] {
  return allNodes(nodes).filter(({data}) => data?.hName === 'button');
}

/** What is read without opening anything. */
function shown(nodes: readonly ViewNode[]): string {
  return nodes
    .filter(({data}) => data?.hProperties?.['popover'] === undefined)
    .map((node) => node.value ?? shown(node.children ?? []))
    .join('');
}

test('the first use of a term in a section is marked, as it is written', () => {
  expect(
    marked('Driften är i drift.', '', '## Ett', '', 'Ny drift.', '', '### Två', '', 'Driftens.'),
  ).toEqual(['Driften', 'drift', 'Driftens']);
});

test('a heading of level 4 starts no section', () => {
  expect(marked('## Ett', '', 'Drift.', '', '#### Två', '', 'Drift.')).toEqual(['Drift']);
});

test('the text around the words stays, and nothing else is added to be read in it', () => {
  const [paragraph] = explain('All *drift* och planen gäller.');
  expect(paragraph && shown([paragraph])).toBe('All drift och planen gäller.');
});

test('a button names the box right after it, which holds name, definition and a link to the glossary', () => {
  const [paragraph] = explain('KDL beslutar.');
  expect(paragraph?.children?.slice(0, 2)).toMatchObject([
    {data: {hName: 'button', hProperties: {type: 'button', popoverTarget: 'begrepp-ledningsgrupp'}}},
    {data: {hName: 'span', hProperties: {id: 'begrepp-ledningsgrupp', popover: 'auto'}}},
  ]);
  const box = paragraph?.children?.[1];
  expect(box && textOf([box])).toBe('Ledningsgrupp (KDL) Om Ledningsgrupp. Ledningsgrupp i ordlistan');
  expect(box && allNodes([box]).flatMap(({url}) => url ?? [])).toEqual(['/ordlista#ledningsgrupp']);
});

test('a term that is its own abbreviation is named once', () => {
  const [paragraph] = explain('IKT.');
  expect(paragraph && textOf([paragraph])).toBe('IKTIKT Om IKT. IKT i ordlistan.');
});

test('the sign after a word is held together with it, so that it never begins a line', () => {
  const [paragraph] = explain('All drift, och planen gäller.');
  const held = allNodes(paragraph ? [paragraph] : []).filter(({data}) =>
    String(data?.hProperties?.['className']).includes('begrepp-ord'),
  );
  expect(held.map((node) => shown([node]))).toEqual(['drift,']);
  expect(paragraph && shown([paragraph])).toBe('All drift, och planen gäller.');
});

test('boxes of the same term on a page have ids of their own', () => {
  const nodes = explain('Drift.', '', '## A', '', 'Drift.', '', '## B', '', 'Drift.');
  const targets = buttons(nodes).map(({data}) => data?.hProperties?.['popoverTarget']);
  expect(targets).toEqual(['begrepp-drift', 'begrepp-drift-2', 'begrepp-drift-3']);
  const ids = allNodes(nodes).flatMap(({data}) => data?.hProperties?.['id'] ?? []);
  expect(ids).toEqual(targets);
});

test('a section has at most three marked words', () => {
  expect(marked('Drift, plan, roll och system. KDL.', '', '## A', '', 'System.')).toEqual([
    'Drift',
    'plan',
    'roll',
    'System',
  ]);
});

test.each([
  ['a heading', '## Drift'],
  ['a link', '[Driften](x.md)'],
  ['strong words', '**Drift** sköts.'],
  ['code', '`drift`'],
  ['a block of code', '```\ndrift\n```'],
  ['a table', '| Drift | b |\n|---|---|\n| plan | roll |'],
  ['a task to tick', '- [ ] **Fråga.** Vem sköter drift?'],
  ['a comment', '<!-- drift -->'],
  ['an image', '![drift](x.svg)'],
  ['a longer word', 'Driftsform och planering'],
])('%s keeps its words', (_where, text) => {
  expect(marked(text)).toEqual([]);
});

test.each([
  ['a list', '- all drift'],
  ['a list in a list', '- x\n  - all drift'],
  ['a quotation', '> all drift'],
  ['emphasis', 'all *drift*'],
])('%s has its words explained', (_where, text) => {
  expect(marked(text)).toEqual(['drift']);
});

test('a link that names a term explains it for the rest of its section', () => {
  expect(marked('Se [driften](x.md). Drift.', '', '## A', '', 'Drift.')).toEqual(['Drift']);
});

test('the heading of a box keeps its words, and its text is explained', () => {
  const label = {type: 'paragraph', data: {directiveLabel: true}, children: [{type: 'text', value: 'Drift'}]};
  const text = {type: 'paragraph', children: [{type: 'text', value: 'All drift.'}]};
  const nodes = explainTerms([{type: 'containerDirective', children: [label, text]}], terms);
  expect(buttons(nodes).map((node) => textOf([node]))).toEqual(['drift']);
});

test('a node that the caller takes out keeps its words', () => {
  const tree = parseMarkdown('Drift.\n\n- drift\n');
  const nodes = explainTerms(tree.children, [term('Drift')], ({type}) => type === 'list');
  expect(buttons(nodes).map((node) => textOf([node]))).toEqual(['drift']);
});

test('a text without terms keeps its nodes', () => {
  const {children} = parseMarkdown('Inget här.');
  expect(explainTerms(children, terms)).toEqual(children);
});
