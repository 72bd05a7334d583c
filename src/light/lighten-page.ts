import type {Element, ElementContent, Root} from 'hast';
import {placeOf, replaceParts} from '#shared/replace-parts.ts';
import {contentPolicy} from './content-policy.ts';
import {isKept, outerElement} from './head.ts';
import {readPageElements} from './page-elements.ts';
import type {createPurge} from './purge.ts';
import {firstScript} from './first-script.ts';

/** A page as the build wrote it. */
export interface BuiltPage {
  readonly html: string;
  /** The same, parsed, with the places of its elements in `html`. */
  readonly tree: Root;
}

export interface Lightening {
  /** Takes the page's part out of the style sheet. */
  readonly purge: ReturnType<typeof createPurge>;
  /** SHA-256 of a text, in base64. */
  readonly hash: (text: string) => string;
}

/**
 * Lets the browser paint when the page's text is there, which is when its foot begins, instead of the menus first and
 * all of it once more a moment later. The longest page is 20 kB, a tenth of a second on a slow line. A browser that does
 * not know it paints as it likes.
 */
const paintWhole = '<link rel=expect href=#sidfot blocking=render>';

/**
 * Makes a built page stand alone: its own part of the style sheet in the page, and nothing of what starts
 * Docusaurus. The text of the body stays as React expects it. Throws for a page without head and body.
 */
export function lightenPage({html, tree}: BuiltPage, {purge, hash}: Lightening): string {
  const head = outerElement(tree, 'head');
  const body = outerElement(tree, 'body');
  if (!head || !body) throw new Error('The page has no head and body.');
  const style = purge({elements: readPageElements(tree), html});
  const policy = contentPolicy({style: hash(style), script: hash(firstScript)});
  const kept = head.children.filter((node) => node.type === 'element' && isKept(node));
  const text = [
    '<head><meta charset=utf-8>',
    `<meta http-equiv=Content-Security-Policy content="${policy}">`,
    `<script>${firstScript}</script>`,
    paintWhole,
    ...kept.map((node) => sourceOf(node, html)),
    `<style>${style}</style></head>`,
  ].join('');
  return replaceParts(html, [
    {...placeOf(head), text},
    ...body.children.filter(isStarter).map((node) => ({...placeOf(node), text: ''})),
  ]);
}

/** What stands before the page proper for Docusaurus's start: its script for the colours, and drawings for icons. */
function isStarter(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'script' || node.tagName === 'svg');
}

function sourceOf(node: ElementContent, html: string): string {
  const {start, end} = placeOf(node);
  return html.slice(start, end);
}
