import path from 'node:path';
import type {Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {resolveLink, urlOfFile} from '#model/addresses.ts';
import {viewName} from '#model/checks/markup.ts';
import type {ViewNode} from '#views/nodes.ts';
import {readDerivedPage, type DerivedPage} from '../derived-page.ts';

interface Options {
  readonly derivedDir: string;
  readonly siteDir: string;
}

/** View nodes are Markdown nodes by construction (see #views/nodes.ts): the one place where they become such. */
function asContent(nodes: readonly ViewNode[]): RootContent[] {
  return nodes as unknown as RootContent[];
}

/** Adds to a page what the model derives for it, and turns links between files into addresses. */
export function handbookContent({derivedDir, siteDir}: Options) {
  return (tree: Root, file: {readonly path: string}): void => {
    const name = path.relative(siteDir, file.path).split(path.sep).join('/');
    resolveLinks(tree, name);
    const derived = readDerivedPage(derivedDir, name);
    if (!derived) return;
    placeNamedViews(tree, derived);
    placeSteps(tree, derived);
    placeMap(tree, derived);
    placeHeadAndTail(tree, derived);
  };
}

/** Links are written as paths to files, also between docs and processes; readers get addresses. */
function resolveLinks(tree: Root, file: string): void {
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const [target = '', anchor] = node.url.split('#');
    if (!target.endsWith('.md') || /^[a-z]+:/i.test(target)) return;
    const url = urlOfFile(resolveLink(file, target));
    if (url !== undefined) node.url = anchor === undefined ? url : `${url}#${anchor}`;
  });
}

function placeNamedViews(tree: Root, {views}: DerivedPage): void {
  tree.children = tree.children.flatMap((node) => {
    const name = node.type === 'html' ? viewName(node.value) : undefined;
    return name === undefined ? [node] : asContent(views[name] ?? []);
  });
}

/** Replaces the section "Steg" by the derived one, with the editor's own texts in its slots. */
function placeSteps(tree: Root, {steps}: DerivedPage): void {
  if (steps.length === 0) return;
  const start = tree.children.findIndex(
    (node) => node.type === 'heading' && node.depth === 2 && toString(node).startsWith('Steg'),
  );
  if (start < 0) {
    tree.children.push(...asContent(fillSlots(steps, new Map())));
    return;
  }
  const after = tree.children
    .slice(start + 1)
    .findIndex((node) => node.type === 'heading' && node.depth <= 2);
  const end = after < 0 ? tree.children.length : start + 1 + after;
  const texts = textsOfSteps(tree.children.slice(start + 1, end));
  tree.children.splice(start, end - start, ...asContent(fillSlots(steps, texts)));
}

const referenceLine = /^(Samråder med|Informerar|Beslutar|Regel|Underlag|Ger|Dokument|System|Delprocess):/;

/** The editor's nodes of each step, without the list of references, which the derived section shows. */
function textsOfSteps(nodes: readonly RootContent[]): Map<string, RootContent[]> {
  const texts = new Map<string, RootContent[]>();
  let current: RootContent[] | undefined;
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 3) {
      current = [];
      texts.set(/\{#([^{}\s]+)\}\s*$/.exec(toString(node))?.[1] ?? '', current);
    } else if (!(node.type === 'list' && node.children.some((item) => referenceLine.test(toString(item))))) {
      current?.push(node);
    }
  }
  return texts;
}

function fillSlots(
  nodes: readonly ViewNode[],
  texts: ReadonlyMap<string, readonly RootContent[]>,
): ViewNode[] {
  return nodes.flatMap((node) => {
    // Markdown nodes have the shape of view nodes; the reverse of asContent.
    if (node.type === 'slot') return (texts.get(node.value ?? '') ?? []) as unknown as ViewNode[];
    return [node.children ? {...node, children: fillSlots(node.children, texts)} : node];
  });
}

/** The drawn map stands where its source stood. */
function placeMap(tree: Root, {map}: DerivedPage): void {
  if (!map) return;
  const index = tree.children.findIndex((node) => node.type === 'code' && node.lang === 'mermaid');
  if (index < 0) return;
  const attributes = Object.entries(map).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value: String(value),
  }));
  // The node type of the MDX compiler for a component; it is not part of mdast's own types.
  const component = {type: 'mdxJsxFlowElement', name: 'ProcessMap', attributes, children: []};
  tree.children.splice(index, 1, component as unknown as RootContent);
}

function placeHeadAndTail(tree: Root, {head, tail}: DerivedPage): void {
  const first = tree.children.findIndex((node) => node.type === 'paragraph');
  tree.children.splice(first + 1, 0, ...asContent(head));
  tree.children.push(...asContent(tail));
}
