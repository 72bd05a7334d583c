import path from 'node:path';
import type {Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {fileAtPath, type EditionSource} from '#content/edition-source.ts';
import {resolveLink, urlOfFile} from '#model/addresses.ts';
import type {Edition} from '#model/edition.ts';
import {viewName} from '#model/checks/markup.ts';
import {citedIn} from '#model/section-facts.ts';
import {checklistOf} from '#model/read-checklists.ts';
import {isReferenceList, readStepHeading} from '#model/process/steps-section.ts';
import {itemSlots} from '#views/checklist.ts';
import type {ViewNode} from '#views/nodes.ts';
import {readDerivedPage, type DerivedPage} from '../derived-page.ts';
import {explainOwnText} from './explain-own-text.ts';
import {wrapTables} from './wrap-tables.ts';

/** The editor's own nodes by the name of their slot: a step's id, or a part of an item to tick. */
type Texts = ReadonlyMap<string, RootContent[]>;

interface Options {
  readonly derivedDir: string;
  readonly siteDir: string;
  readonly editions: readonly EditionSource[];
}

/** View nodes are Markdown nodes by construction (see #views/nodes.ts), but for the slots, which are filled first. */
function isContent(node: {readonly type: string}): node is RootContent {
  return node.type !== 'slot';
}

/** Adds to a page what the model derives for it, and turns links between files into addresses. */
export function handbookContent({derivedDir, siteDir, editions}: Options) {
  return (tree: Root, file: {readonly path: string}): void => {
    const name = path.relative(siteDir, file.path).split(path.sep).join('/');
    const known = fileAtPath(editions, name);
    if (known) resolveLinks(tree, known.file, known.edition);
    wrapTables(tree, asContent);
    const derived = readDerivedPage(derivedDir, name);
    if (derived) explainOwnText(tree, derived.terms, asContent);
    if (derived) placeChecklist(tree, derived);
    drawTaskLists(tree);
    if (!derived) return;
    placeNamedViews(tree, derived);
    placeCitations(tree, derived);
    placeSteps(tree, derived);
    placeMap(tree, derived);
    placeHeadAndTail(tree, derived);
  };
}

/** Things to do are a list with drawn boxes: a checkbox that cannot be ticked promises what it does not hold. */
function drawTaskLists(tree: Root): void {
  visit(tree, 'list', (list) => {
    if (!list.children.some(({checked}) => typeof checked === 'boolean')) return;
    list.data = {...list.data, hProperties: {className: ['att-gora']}};
    for (const item of list.children) item.checked = null;
  });
}

/** Links are written as paths to files, also between docs and processes; readers get addresses in the same edition. */
function resolveLinks(tree: Root, file: string, edition: Edition): void {
  visit(tree, ['link', 'definition'], (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    const [target = '', anchor] = node.url.split('#');
    if (!target.endsWith('.md') || /^[a-z]+:/i.test(target)) return;
    const url = urlOfFile(resolveLink(file, target), edition);
    if (url !== undefined) node.url = anchor === undefined ? url : `${url}#${anchor}`;
  });
}

function placeNamedViews(tree: Root, {views}: DerivedPage): void {
  tree.children = tree.children.flatMap((node) => {
    const name = node.type === 'html' ? viewName(node.value) : undefined;
    return name === undefined ? [node] : asContent(views[name] ?? []);
  });
}

/** What a section cites for itself is shown where its editor wrote it, also inside a list or a folded part. */
function placeCitations(tree: Root, {citations}: DerivedPage): void {
  const left = [...citations];
  visit(tree, 'html', (node, index, parent) => {
    if (!parent || index === undefined || !citedIn(node.value)) return;
    const shown = left.shift();
    if (shown) parent.children.splice(index, 1, ...asContent([shown]));
  });
}

/** Replaces the section "Steg" by the derived one, with the editor's own texts in its slots. */
function placeSteps(tree: Root, {steps}: DerivedPage): void {
  if (steps.length === 0) return;
  const start = tree.children.findIndex(
    (node) => node.type === 'heading' && node.depth === 2 && toString(node).startsWith('Steg'),
  );
  if (start < 0) {
    tree.children.push(...asContent(steps));
    return;
  }
  const after = tree.children
    .slice(start + 1)
    .findIndex((node) => node.type === 'heading' && node.depth <= 2);
  const end = after < 0 ? tree.children.length : start + 1 + after;
  const texts = textsOfSteps(tree.children.slice(start + 1, end));
  tree.children.splice(start, end - start, ...asContent(steps, texts));
}

/** The editor's nodes of each step, without the list of references, which the derived section shows. */
function textsOfSteps(nodes: readonly RootContent[]): Texts {
  const texts = new Map<string, RootContent[]>();
  let current: RootContent[] | undefined;
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 3) {
      current = [];
      texts.set(readStepHeading(node).id, current);
    } else if (!(node.type === 'list' && isReferenceList(node))) {
      current?.push(node);
    }
  }
  return texts;
}

/** The views' nodes as a page's, with the editor's texts in their slots. */
function asContent(nodes: readonly ViewNode[], texts: Texts = new Map()): RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'slot') return texts.get(node.value ?? '') ?? [];
    const filled = node.children ? {...node, children: asContent(node.children, texts)} : node;
    return isContent(filled) ? [filled] : [];
  });
}

/** The node of the MDX compiler for a component; it is not part of mdast's own types. */
function drawing(attributes: Readonly<Record<string, string | number>>): RootContent[] {
  const pairs = Object.entries(attributes).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value: String(value),
  }));
  const component = {type: 'mdxJsxFlowElement', name: 'ProcessMap', attributes: pairs, children: []};
  return isContent(component) ? [component] : [];
}

/** The drawn map, or the page's drawn diagrams, stand where their sources stood. */
function placeMap(tree: Root, {map, beforeMap, diagrams}: DerivedPage): void {
  const drawn = [...diagrams];
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type !== 'code' || node.lang !== 'mermaid') return [node];
    if (map) return [...asContent(beforeMap), ...drawing(map)];
    const id = drawn.shift();
    return id === undefined ? [node] : drawing({id});
  });
}

/** Replaces the list of things to tick by the derived one, with the editor's own texts in its slots. */
function placeChecklist(tree: Root, {checklist}: DerivedPage): void {
  const list = checklistOf(tree);
  if (!list || checklist.length === 0) return;
  const texts = new Map<string, RootContent[]>();
  for (const [index, {children}] of list.children.entries()) {
    const [first, ...rest] = children;
    const {label, rest: below} = itemSlots(index);
    texts.set(label, first?.type === 'paragraph' ? first.children : []);
    texts.set(below, rest);
  }
  tree.children.splice(tree.children.indexOf(list), 1, ...asContent(checklist, texts));
}

function placeHeadAndTail(tree: Root, {notice, head, tail}: DerivedPage): void {
  const first = tree.children.findIndex((node) => node.type === 'paragraph');
  tree.children.splice(first + 1, 0, ...asContent(head));
  tree.children.splice(Math.max(first, 0), 0, ...asContent(notice));
  tree.children.push(...asContent(tail));
}
