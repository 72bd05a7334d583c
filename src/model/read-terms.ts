import type {List, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {Problem} from '#shared/problem.ts';
import {resolveLink, urlOfFile} from './addresses.ts';
import {checkTermOrder} from './checks/term-order.ts';
import {lineOf} from './markdown.ts';
import {problem} from './rules.ts';
import type {SourcePage} from './source-page.ts';
import type {Heading, Term} from './types.ts';

/** Reads the glossary: one term for each heading of level 2, its definition and the lines below it. */
export function readTerms(page: SourcePage): {terms: Term[]; problems: Problem[]} {
  const problems: Problem[] = [];
  const terms = splitTerms(page).map(({heading, content}) => {
    const definition = content
      .filter(({type}) => type === 'paragraph')
      .map((node) => toString(node))
      .join(' ');
    if (!definition) {
      const what = `Begreppet "${heading.text}" saknar definition`;
      problems.push(
        problem('begrepp-definition', {
          file: page.file,
          line: heading.line,
          what,
          fix: 'skriv en eller två meningar under rubriken',
        }),
      );
    }
    const list = content.find((node): node is List => node.type === 'list');
    problems.push(...unknownRows(page.file, list));
    return buildTerm(page, heading, {definition, list});
  });
  const {file} = page;
  return {terms, problems: [...problems, ...duplicateNames(file, terms), ...checkTermOrder(file, terms)]};
}

function splitTerms(page: SourcePage): {heading: Heading; content: RootContent[]}[] {
  const byLine = new Map(page.headings.map((heading) => [heading.line, heading]));
  const terms: {heading: Heading; content: RootContent[]}[] = [];
  for (const node of page.tree.children) {
    const heading =
      node.type === 'heading' && node.depth === 2 ? byLine.get(node.position?.start.line ?? 0) : undefined;
    if (heading) terms.push({heading, content: []});
    else terms.at(-1)?.content.push(node);
  }
  return terms;
}

/** What the rows below a term begin with. */
const rowLabels: readonly string[] = ['Kallas även', 'Förkortning', 'Söks som', 'Motsvarar', 'Källa', 'Se'];

function unknownRows(file: string, list: List | undefined): Problem[] {
  return (list?.children ?? [])
    .filter((item) => !rowLabels.includes(toString(item).split(':')[0]?.trim() ?? ''))
    .map((item) =>
      problem('begrepp-rad', {
        file,
        line: lineOf(item),
        what: `Raden "${toString(item).slice(0, 40)}" har en inledning som ordlistan inte känner`,
        fix: `börja raden med en av ${rowLabels.join(', ')}, och sedan kolon`,
      }),
    );
}

function buildTerm(
  page: SourcePage,
  heading: Heading,
  {definition, list}: {definition: string; list: List | undefined},
): Term {
  const lines = new Map<string, string>();
  let seeUrl: string | undefined;
  for (const item of list?.children ?? []) {
    const match = /^([^:]+):\s*([\s\S]*)$/.exec(toString(item));
    if (match?.[1] && match[2]) lines.set(match[1].trim(), match[2].trim());
    visit(item, 'link', (link) => {
      const [path = '', anchor] = link.url.split('#');
      const target = urlOfFile(resolveLink(page.file, path), page.edition);
      if (target !== undefined) seeUrl ??= anchor ? `${target}#${anchor}` : target;
    });
  }
  const split = (label: string) =>
    (lines.get(label) ?? '')
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter((part) => part !== '' && part !== '–');
  return {
    id: heading.id,
    url: `${page.url}#${heading.id}`,
    name: heading.text,
    definition,
    synonyms: split('Kallas även'),
    abbreviations: split('Förkortning'),
    searchWords: split('Söks som'),
    equivalents: split('Motsvarar'),
    source: lines.get('Källa') ?? '',
    seeUrl,
    line: heading.line,
  };
}

/** A word may stand for one term only, whether as its name, a synonym or an abbreviation. */
function duplicateNames(file: string, terms: readonly Term[]): Problem[] {
  const owner = new Map<string, Term>();
  return terms.flatMap((term) =>
    [term.name, ...term.synonyms, ...term.abbreviations, ...term.searchWords].flatMap((word) => {
      const key = word.toLowerCase();
      const earlier = owner.get(key);
      owner.set(key, earlier ?? term);
      if (!earlier || earlier === term) return [];
      const what = `Ordet "${word}" står redan för begreppet ${earlier.name}`;
      return [
        problem('begrepp-dubbelt', {
          file,
          line: term.line,
          what,
          fix: 'ta bort ordet från det ena begreppet',
        }),
      ];
    }),
  );
}
