import type {Code, Paragraph, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Problem} from '#shared/problem.ts';
import {lineOf} from '../markdown.ts';
import {nearest} from '../nearest.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';

/** Finds diagrams whose first row of backticks is misspelt, so that they are shown as code or as text. */
export function checkFences({file, tree}: Pick<SourcePage, 'file' | 'tree'>): Problem[] {
  return misspeltFences(tree).map(({line, written}) => {
    const what = `Raden "${written}" inleder inget diagram`;
    return problem('karta-skrivfel', {file, line, what, fix: 'skriv ```mermaid, ensamt på raden'});
  });
}

function misspeltFences(tree: Root): {line: number; written: string}[] {
  const found: {line: number; written: string}[] = [];
  visit(tree, ['code', 'paragraph'], (node) => {
    if (node.type !== 'code' && node.type !== 'paragraph') return;
    const written = node.type === 'code' ? misspeltBlock(node) : misspeltText(node);
    if (written !== undefined) found.push({line: lineOf(node), written});
  });
  return found;
}

/** A block of code that is no diagram but was meant as one. */
function misspeltBlock({lang, value}: Code): string | undefined {
  if (lang === 'mermaid') return undefined;
  if (!lang) return /^\s*(?:flowchart|graph)\s+(?:TD|TB|BT|LR|RL)\s*\n/.test(value) ? '```' : undefined;
  return nearest(lang, ['mermaid']) && `\`\`\`${lang}`;
}

/** One or two backticks begin no block: the diagram is running text. */
function misspeltText({children: [first]}: Paragraph): string | undefined {
  if (first?.type !== 'text' && first?.type !== 'inlineCode') return undefined;
  const marks = first.type === 'text' ? '' : '`';
  return /^[`´']{0,3}\s*mermaid\s*(?=\n|\s(?:flowchart|graph)\b)/.exec(`${marks}${first.value}`)?.[0].trim();
}
