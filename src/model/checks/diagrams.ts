import type {Problem} from '#shared/problem.ts';
import type {DiagramParser} from '../flowchart.ts';
import {lineOf} from '../markdown.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';

/** Checks that every diagram of a page can be parsed; the problem stands at the right line of the file. */
export async function checkDiagrams(page: SourcePage, parseDiagram: DiagramParser): Promise<Problem[]> {
  const {file} = page;
  const found = await Promise.all(
    page.diagrams.map(async (block) => {
      const parsed = await parseDiagram(block.value);
      if (parsed.ok) return [];
      const fix = 'rätta raden; jämför med exemplen på sidan Så redigerar du';
      return [
        problem('karta-skrivfel', {file, line: lineOf(block) + parsed.line, what: parsed.message, fix}),
      ];
    }),
  );
  return found.flat();
}
