import type {Code} from 'mdast';
import type {Problem} from '#shared/problem.ts';
import type {DiagramParser, FlowchartClick} from '../flowchart.ts';
import {lineOf} from '../markdown.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';
import {faultOfTarget, type LinkTargets} from './links.ts';

interface Context {
  readonly parseDiagram: DiagramParser;
  readonly targets: LinkTargets;
}

/**
 * Checks that every diagram of a page can be parsed and that its clickable boxes lead somewhere;
 * the problem stands at the right line of the file.
 */
export async function checkDiagrams({file, diagrams}: SourcePage, context: Context): Promise<Problem[]> {
  const found = await Promise.all(diagrams.map((block) => checkDiagram(file, block, context)));
  return found.flat();
}

async function checkDiagram(file: string, block: Code, {parseDiagram, targets}: Context): Promise<Problem[]> {
  const parsed = await parseDiagram(block.value);
  if (!parsed.ok) {
    const fix = parsed.fix ?? 'rätta raden; jämför med exemplen på sidan Så redigerar du';
    return [problem('karta-skrivfel', {file, line: lineOf(block) + parsed.line, what: parsed.message, fix})];
  }
  const clicks = parsed.type === 'flowchart' ? (parsed.flowchart.clicks ?? []) : [];
  return clicks.flatMap((click) => {
    const fault = faultOfClick(file, click, targets);
    return fault ? [problem('klick-trasig', {file, line: lineOf(block) + click.line, ...fault})] : [];
  });
}

function faultOfClick(
  file: string,
  {node, href}: FlowchartClick,
  targets: LinkTargets,
): {what: string; fix: string} | undefined {
  if (href === '') {
    const what = `Raden "click ${node}" leder ingenstans: rutan finns inte, eller länken saknas`;
    return {what, fix: 'skriv rutans id och länken, till exempel click utse "../docs/roller/systemagare.md"'};
  }
  const fault = faultOfTarget(file, href, targets);
  return fault && {what: `Rutan ${node} i diagrammet: ${fault.what}`, fix: fault.fix};
}
