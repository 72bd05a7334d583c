import {lineOf} from '#model/markdown.ts';
import {problem} from '#model/rules.ts';
import type {SourcePage} from '#model/source-page.ts';
import type {Problem} from '#shared/problem.ts';
import {renderDiagram} from '../../mermaid/render-diagram.ts';
import {contentHash} from './derived-page.ts';

/** A diagram other than a process map, drawn. */
export interface DrawnDiagram {
  readonly id: string;
  /** The content file that it stands in. */
  readonly file: string;
  readonly html: string;
}

interface Drawing {
  readonly diagrams: DrawnDiagram[];
  readonly problems: Problem[];
}

/** Draws the diagrams of all pages that are no processes, in the order of each page. */
export async function drawDiagrams(pages: readonly SourcePage[]): Promise<Drawing> {
  const drawing: Drawing = {diagrams: [], problems: []};
  for (const page of pages.filter(({frontMatter}) => frontMatter?.typ !== 'process')) {
    await drawPage(page, drawing);
  }
  return drawing;
}

async function drawPage({file, diagrams, headings}: SourcePage, drawing: Drawing): Promise<void> {
  for (const [index, block] of diagrams.entries()) {
    const line = lineOf(block);
    const id = `diagram-${contentHash(`${file} ${index} ${block.value}`)}`;
    const title = headings.findLast((heading) => heading.line < line)?.text ?? '';
    const drawn = await renderDiagram(block.value, {id, title});
    if (drawn.ok) drawing.diagrams.push({id, file, html: `<div class="diagram">${drawn.svg}</div>`});
    else drawing.problems.push(diagramProblem(file, line + drawn.line, drawn.message));
  }
}

function diagramProblem(file: string, line: number, what: string): Problem {
  return problem('karta-skrivfel', {
    file,
    line,
    what,
    fix: 'rätta raden; jämför med exemplen på sidan Så redigerar du',
  });
}
