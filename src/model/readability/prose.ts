import type {List, Nodes, Paragraph, Root} from 'mdast';
import {lineOf} from '../markdown.ts';
import {isReferenceList} from '../process/steps-section.ts';
import type {PageKind} from '../types.ts';

/** Running text that stands together: a paragraph, or one of a list's items. */
export interface Passage {
  /** 1-based line in the file where the text starts. */
  readonly line: number;
  /** Each line break of the file is one of the text. Code and images are "…", which is no word. */
  readonly text: string;
}

/** A page's running text, passage by passage: no headings, tables, code, front matter or lines of references. */
export function proseOf(tree: Root, kind: PageKind): Passage[] {
  const isData = (list: List): boolean => kind === 'begrepp' || (kind === 'process' && isReferenceList(list));
  return passagesIn(tree, isData);
}

function passagesIn(node: Nodes, isData: (list: List) => boolean): Passage[] {
  if (node.type === 'paragraph') return withoutMarkers(lineOf(node), textOf(node));
  if (node.type === 'heading' || node.type === 'table' || (node.type === 'list' && isData(node))) return [];
  return 'children' in node ? node.children.flatMap((child) => passagesIn(child, isData)) : [];
}

/** The paragraph's words, on as many lines as in the file, so that a place in the text tells its line. */
function textOf(paragraph: Paragraph): string {
  const start = lineOf(paragraph);
  let text = '';
  const add = (node: Nodes): void => {
    if ('children' in node) return node.children.forEach(add);
    text += '\n'.repeat(Math.max(0, lineOf(node) - start - linesIn(text)));
    if (node.type === 'text') text += node.value;
    else if (node.type === 'inlineCode' || node.type === 'image') text += '…';
  };
  add(paragraph);
  return text;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** Boxes (`:::tip[Rubrik]`) are lines of the paragraph here; their text begins and ends at those lines. */
function withoutMarkers(start: number, text: string): Passage[] {
  const passages: Passage[] = [];
  let rows: string[] = [];
  let line = start;
  const close = (next: number): void => {
    if (rows.length > 0) passages.push({line, text: rows.join('\n')});
    rows = [];
    line = next;
  };
  text.split('\n').forEach((row, index) => {
    if (/^\s*:{3,}/.test(row)) close(start + index + 1);
    else rows.push(row);
  });
  close(line);
  return passages;
}
