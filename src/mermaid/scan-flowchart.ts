import {blankIgnoredLines} from './blank-ignored-lines.ts';
import {maskLabels} from './mask-labels.ts';

/** Where a subgraph stands. `parent` and `top` are places in the list of subgraphs. */
export interface ScannedSubgraph {
  readonly line: number;
  readonly parent: number | null;
  /** Place among the subgraphs in the order in which they end: the order of Mermaid's own list. */
  readonly closed: number;
}

/** A statement of a flowchart that names nodes, and the subgraph around it. */
export interface ScannedStatement {
  readonly line: number;
  /** The statement with its labels blanked. */
  readonly text: string;
  readonly subgraph: number | null;
}

export interface FlowchartScan {
  readonly subgraphs: readonly ScannedSubgraph[];
  readonly statements: readonly ScannedStatement[];
  /** Lines of the `click` statements by node id. */
  readonly clicks: ReadonlyMap<string, number>;
  /** Lines of `subgraph` without `end`. */
  readonly unclosed: readonly number[];
  /** Lines of `end` that end nothing. */
  readonly stray: readonly number[];
}

const keyword =
  /^(?:flowchart|graph|style|classDef|class|linkStyle|direction|accTitle|accDescr|title)\b(?!\s*[-=<@])/;

/** Finds on which line of a flowchart's source each thing stands. Mermaid's parser keeps no lines. */
export function scanFlowchart(source: string): FlowchartScan {
  const subgraphs: {line: number; parent: number | null; closed: number}[] = [];
  const statements: ScannedStatement[] = [];
  const clicks = new Map<string, number>();
  const open: number[] = [];
  const stray: number[] = [];
  let closed = 0;
  for (const {text, line} of splitStatements(source)) {
    const inside = open.at(-1) ?? null;
    if (/^subgraph\b/.test(text)) {
      open.push(subgraphs.push({line, parent: inside, closed: -1}) - 1);
    } else if (text === 'end') {
      const ended = subgraphs[open.pop() ?? -1];
      if (ended) ended.closed = closed++;
      else stray.push(line);
    } else if (/^click\s/.test(text)) {
      clicks.set(text.split(/\s+/)[1] ?? '', line);
    } else if (!keyword.test(text)) {
      statements.push({line, text, subgraph: inside});
    }
  }
  const unclosed = open.flatMap((place) => subgraphs[place]?.line ?? []);
  return {subgraphs, statements, clicks, unclosed, stray};
}

function splitStatements(source: string): {text: string; line: number}[] {
  const lines = maskLabels(blankIgnoredLines(source)).text.split('\n');
  return lines.flatMap((text, index) =>
    text
      .split(';')
      .map((part) => ({text: part.trim(), line: index + 1}))
      .filter((statement) => statement.text !== ''),
  );
}
