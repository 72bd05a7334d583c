import type {Element, ElementContent, Root} from 'hast';
import {contentPolicy} from './content-policy.ts';
import {isKept, outerElement} from './head.ts';
import {readPageElements, type ScriptedPart} from './page-elements.ts';
import {purge} from './purge.ts';
import {propertiesRead, type StyleSheet} from './style-sheet.ts';
import {firstScript} from './first-script.ts';

/** A page as the build wrote it. */
export interface BuiltPage {
  readonly html: string;
  /** The same, parsed, with the places of its elements in `html`. */
  readonly tree: Root;
}

export interface Lightening {
  readonly sheet: StyleSheet;
  readonly scripted: readonly ScriptedPart[];
  /** SHA-256 of a text, in base64. */
  readonly hash: (text: string) => string;
}

/** A part of the page's text to replace, in UTF-16 units. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes a built page stand alone: its own part of the style sheet in the page, and nothing of what starts
 * Docusaurus. The text of the body stays as React expects it. Throws for a page without head and body.
 */
export function lightenPage({html, tree}: BuiltPage, {sheet, scripted, hash}: Lightening): string {
  const head = outerElement(tree, 'head');
  const body = outerElement(tree, 'body');
  if (!head || !body) throw new Error('The page has no head and body.');
  const style = purge(sheet, readPageElements(tree, scripted), propertiesRead(html));
  const policy = contentPolicy({style: hash(style), script: hash(firstScript)});
  const kept = head.children.filter((node) => node.type === 'element' && isKept(node));
  const text = [
    '<head><meta charset=utf-8>',
    `<meta http-equiv=Content-Security-Policy content="${policy}">`,
    `<script>${firstScript}</script>`,
    ...kept.map((node) => sourceOf(node, html)),
    `<style>${style}</style></head>`,
  ].join('');
  return applyEdits(html, [
    {...placeOf(head), text},
    ...body.children.filter(isStarter).map((node) => ({...placeOf(node), text: ''})),
  ]);
}

/** What stands before the page proper for Docusaurus's start: its script for the colours, and drawings for icons. */
function isStarter(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'script' || node.tagName === 'svg');
}

function placeOf(node: ElementContent): Pick<Edit, 'start' | 'end'> {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error('The page was parsed without places.');
  return {start, end};
}

function sourceOf(node: ElementContent, html: string): string {
  const {start, end} = placeOf(node);
  return html.slice(start, end);
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let result = '';
  for (const {start, end, text: put} of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + put;
    done = end;
  }
  return result + text.slice(done);
}
