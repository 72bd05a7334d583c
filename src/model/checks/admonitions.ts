import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Problem} from '#shared/problem.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';

const kinds: readonly string[] = ['note', 'tip', 'info', 'warning'];

/** A row of colons: what opens or ends an admonition, or was meant to. */
interface Row {
  readonly line: number;
  readonly colons: string;
  readonly kind: string;
  readonly rest: string;
}

const rowPattern = /^\s*(:{2,})\s*([^\s[{:]*)\s*(.*?)\s*$/;

function rowsOf({text, tree}: SourcePage): Row[] {
  const code = codeLines(tree);
  return text.split(/\r?\n/).flatMap((written, index) => {
    const line = index + 1;
    const match = code.has(line) ? undefined : rowPattern.exec(written);
    if (!match) return [];
    const [, colons = '', kind = '', rest = ''] = match;
    return [{line, colons, kind, rest}];
  });
}

/** Docusaurus prints an admonition that is not rightly written as text, in silence. */
export function checkAdmonitions(page: SourcePage): Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, fault: Fault) =>
    problems.push(problem('ruta-skrivfel', {file: page.file, line, ...fault}));
  const open: number[] = [];
  for (const row of rowsOf(page)) {
    const isEnd = row.kind === '' && row.rest === '';
    const fault = isEnd ? undefined : openingFault(row);
    if (fault) report(row.line, fault);
    if (!isEnd) open.push(row.line);
    else if (open.pop() === undefined) report(row.line, endsNothing);
  }
  for (const line of open) report(line, hasNoEnd);
  return problems;
}

type Fault = Pick<Problem, 'what' | 'fix'>;

const endsNothing: Fault = {
  what: 'Raden ::: avslutar ingen faktaruta',
  fix: 'ta bort raden, eller börja rutan med :::note[Rubrik]',
};

const hasNoEnd: Fault = {
  what: 'Faktarutan har inget slut',
  fix: 'skriv ::: ensamt på en rad efter rutans text',
};

function openingFault({colons, kind, rest}: Row): Fault | undefined {
  const title = rest === '' || /^[[{]/.test(rest) ? rest : `[${rest}]`;
  if (colons.length < 3)
    return {what: 'Faktarutan börjar med två kolon', fix: `skriv tre kolon: :::${kind}${title}`};
  if (!kinds.includes(kind))
    return {
      what: `Faktarutans slag "${kind}" finns inte`,
      fix: `skriv ${kinds.join(', ')} efter de tre kolonen`,
    };
  if (title === rest) return undefined;
  return {what: `Faktarutans rubrik "${rest}" står utan hakparentes`, fix: `skriv :::${kind}${title}`};
}

function codeLines(tree: Root): Set<number> {
  const lines = new Set<number>();
  visit(tree, ['code', 'yaml'], ({position}) => {
    for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line++) lines.add(line);
  });
  return lines;
}
