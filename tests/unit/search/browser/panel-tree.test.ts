import {describe, expect, test} from 'vitest';
import {answerContent, type Content, panelTree} from '../../../../src/search/browser/panel-tree.ts';
import type {Child, Tree} from '../../../../src/search/browser/tree.ts';
import type {Answer, Detail} from '../../../../src/search/core/results.ts';

const input = {
  id: 'p',
  hrefOf: ({url, anchor}: {url: string; anchor: string}) => `${url}#${anchor}`,
  allHref: (query: string) => `/sok?q=${query}`,
};
const hit = (entry: number, title: string) => ({
  entry,
  url: '/roller/a',
  anchor: entry === 1 ? '' : 'del',
  title,
  kind: 'roll' as const,
  roles: [],
  score: 1,
});
const answer: Answer = {
  query: 'a',
  pages: [{url: '/roller/a', title: 'A', kind: 'roll', hits: [hit(1, 'A'), hit(2, 'Del')]}],
  total: 2,
  also: [],
  suggestion: undefined,
  nearest: [],
  byKind: [],
  byRole: [],
};
const detail: Detail = {entry: 1, note: 'Steg 1', excerpt: {text: 'en A till', marks: [[3, 4]]}};

function contentOf(more: {details?: readonly Detail[]; suggestion?: string} = {}): Content {
  const detailOf = (entry: number) => more.details?.find((one) => one.entry === entry);
  return answerContent({answer, detailOf, lateSuggestion: more.suggestion}, input);
}

const draw = (...more: Parameters<typeof contentOf>): Tree => panelTree(contentOf(...more), 'p');

function all(tree: Tree): Tree[] {
  const inside = (tree.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : all(child)));
  return [tree, ...inside];
}

const textOf = (child: Child): string =>
  typeof child === 'string' ? child : (child.children ?? []).map(textOf).join('');
const optionsOf = (tree: Tree) => all(tree).filter(({attributes}) => attributes['role'] === 'option');
const excerptOf = (tree: Tree) => all(tree).find(({attributes}) => attributes['class'] === 'sok-utdrag');

describe('the list', () => {
  test('has an option for every result and one for all of them, each with an id of its own', () => {
    const options = optionsOf(draw());
    expect(options.map(textOf)).toEqual(['A Roll', 'Del', 'Visa alla träffar på ”a”']);
    expect(new Set(options.map(({attributes}) => attributes['id'])).size).toBe(3);
  });

  test('keeps what stood there, unseen, while an excerpt is waited for', () => {
    expect(excerptOf(draw())).toMatchObject({attributes: {'data-vantar': ''}, children: undefined});
  });

  test('shows an excerpt with its place and its marks', () => {
    const {children} = excerptOf(draw({details: [detail]})) ?? {};
    expect(children).toEqual(['Steg 1. en A till']);
    const [[mark] = []] = contentOf({details: [detail]}).marks;
    expect('Steg 1. en A till'.slice(...(mark ?? []))).toBe('A');
  });

  test('has a suggestion that comes late at its end', () => {
    expect(textOf(optionsOf(draw({suggestion: 'b'})).at(-1) ?? '')).toBe('Menade du b?');
  });
});
