import type {Code, Root} from 'mdast';
import type {Problem} from '#shared/problem.ts';
import {urlOfFile} from './addresses.ts';
import {draft, type Edition} from './edition.ts';
import type {FrontMatter} from './front-matter-schema.ts';
import {readFrontMatter} from './front-matter.ts';
import type {ValueLines} from './front-matter-lines.ts';
import {diagramsOf, headingsOf, parseMarkdown} from './markdown.ts';
import {readSectionFacts} from './section-facts.ts';
import type {Heading, SectionFacts} from './types.ts';

/** A content file as text, and its path as in the draft: `docs/…` or `processes/…`, whichever edition it is of. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A content file, parsed but not yet understood. */
export interface SourcePage {
  readonly file: string;
  readonly text: string;
  readonly url: string;
  readonly edition: Edition;
  readonly tree: Root;
  /** Undefined when the front matter cannot be used; its problems say why. */
  readonly frontMatter: FrontMatter | undefined;
  /** 1-based line of each value of the front matter, by its path: `fakta`, `fakta.2`. */
  readonly keyLines: ValueLines;
  readonly headings: readonly Heading[];
  readonly sectionFacts: readonly SectionFacts[];
  readonly diagrams: readonly Code[];
  readonly problems: readonly Problem[];
}

/** Parses one content file of an edition. Never throws. */
export function readSourcePage({file, text}: SourceFile, edition: Edition = draft): SourcePage {
  const tree = parseMarkdown(text);
  const {data, lines, problems} = readFrontMatter(file, {tree, text});
  const headings = headingsOf(tree);
  return {
    file,
    text,
    url: urlOfFile(file, edition) ?? '/',
    edition,
    tree,
    frontMatter: data,
    keyLines: lines,
    headings,
    sectionFacts: readSectionFacts(tree, headings),
    diagrams: diagramsOf(tree),
    problems,
  };
}
