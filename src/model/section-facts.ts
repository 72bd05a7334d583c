import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {lineOf} from './markdown.ts';
import type {Heading, SectionFacts} from './types.ts';

/** Also `Fakta F201`: what was meant to cite something must not be lost as a comment. */
const pattern = /^<!--\s*fakta\b[:\s]*([^>]*?)\s*-->$/i;

/** The facts that an HTML comment cites: `<!-- fakta: F201, F202 -->` → F201, F202. Undefined for other comments. */
export function citedIn(html: string): string[] | undefined {
  const written = pattern.exec(html.trim())?.[1];
  return written?.split(/[\s,]+/).filter((id) => id !== '');
}

/** What the sections of a page cite for themselves, in order. */
export function readSectionFacts(tree: Root, headings: readonly Heading[]): SectionFacts[] {
  const found: SectionFacts[] = [];
  visit(tree, 'html', (node) => {
    const facts = citedIn(node.value);
    const line = lineOf(node);
    if (facts) found.push({facts, line, section: headings.findLast((heading) => heading.line < line)});
  });
  return found;
}
