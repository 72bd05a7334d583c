import GithubSlugger from 'github-slugger';
import type {Code, Heading as MdastHeading, Nodes, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Heading} from './types.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm);

/** Parses CommonMark with tables, task lists and front matter, as the site itself does. */
export function parseMarkdown(text: string): Root {
  return parser.parse(text);
}

/** 1-based line where a node starts. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

const explicitId = /\s*\{#([^{}\s]+)\}\s*$/;

/** A heading's text and id: the explicit `{#id}`, else the slug that Docusaurus derives. */
function readHeading(node: MdastHeading, slugger: GithubSlugger): Heading {
  const written = toString(node);
  const id = explicitId.exec(written)?.[1];
  const text = written.replace(explicitId, '');
  return {level: node.depth, text, id: id ?? slugger.slug(text), line: lineOf(node)};
}

/** All headings of a page, in order. */
export function headingsOf(tree: Root): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    headings.push(readHeading(node, slugger));
  });
  return headings;
}

/** The Mermaid blocks of a page, in order. Their source starts on the line after the fence. */
export function diagramsOf(tree: Root): Code[] {
  const diagrams: Code[] = [];
  visit(tree, 'code', (node) => {
    if (node.lang === 'mermaid') diagrams.push(node);
  });
  return diagrams;
}
