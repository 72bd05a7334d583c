import type {Problem} from '#shared/problem.ts';
import type {DiagramParser, Flowchart, FlowchartEdge, FlowchartNode} from '../flowchart.ts';
import {checkFences} from '../checks/fences.ts';
import {lineOf} from '../markdown.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';
import {notStated, type Branch, type Step, type StepKind} from '../types.ts';
import {orderSteps} from './order-steps.ts';
import {noReferences, readStepTexts, type Reference, type StepText} from './steps-section.ts';

/** A process page's map as written, its steps' texts and where both stand; input of the checks. */
export interface WrittenProcess {
  readonly file: string;
  readonly flowchart: Flowchart;
  /** Added to a line within the diagram to get the line in the file: the fence's own line. */
  readonly fenceLine: number;
  readonly texts: readonly StepText[];
  readonly steps: readonly Step[];
}

/** Reads the map and the step texts of a process page. Undefined with problems when there is no usable map. */
export async function readProcess(
  page: SourcePage,
  parseDiagram: DiagramParser,
): Promise<{written: WrittenProcess | undefined; problems: Problem[]}> {
  const {file} = page;
  const block = page.diagrams[0];
  if (!block || page.diagrams.length > 1) {
    // A map whose fence is misspelt is there, and is reported for that.
    if (!block && checkFences(page).length > 0) return {written: undefined, problems: []};
    const line = page.diagrams[1] ? lineOf(page.diagrams[1]) : 1;
    const what = block ? 'Sidan har mer än en processkarta' : 'Sidan har ingen processkarta';
    const fix = 'lägg exakt ett block ```mermaid med flowchart TD på sidan';
    return {written: undefined, problems: [problem('karta-saknas', {file, line, what, fix})]};
  }
  const fenceLine = lineOf(block);
  const parsed = await parseDiagram(block.value);
  // A diagram that cannot be parsed is reported once for all pages, by checkDiagrams.
  if (!parsed.ok) return {written: undefined, problems: []};
  if (parsed.type !== 'flowchart') {
    const what = `Diagrammet är av slaget ${parsed.name}, inte ett flödesschema`;
    const fix = 'börja diagrammet med flowchart TD';
    return {
      written: undefined,
      problems: [problem('karta-inte-process', {file, line: fenceLine + 1, what, fix})],
    };
  }
  const {steps: texts, problems} = readStepTexts(file, page.tree);
  const {flowchart} = parsed;
  return {
    written: {file, flowchart, fenceLine, texts, steps: buildSteps(flowchart, texts, fenceLine)},
    problems,
  };
}

/** Joins nodes, edges and texts to steps, numbered in the order of work. */
function buildSteps(flowchart: Flowchart, texts: readonly StepText[], fenceLine: number): Step[] {
  const textOf = new Map(texts.map((text) => [text.id, text]));
  const nodes = new Map(flowchart.nodes.map((node) => [node.id, node]));
  const place = new Map(texts.map((text, index) => [text.id, index]));
  const preferred = flowchart.nodes
    .map(({id}) => id)
    .toSorted((a, b) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || 0);
  const order = orderSteps(preferred, flowchart.edges);
  const numbers = new Map(order.map((id, index) => [id, index + 1]));
  return order.flatMap((id) => {
    const node = nodes.get(id);
    return node ? [buildStep({node, numbers, flowchart, text: textOf.get(id), fenceLine})] : [];
  });
}

interface StepParts {
  readonly node: FlowchartNode;
  readonly numbers: ReadonlyMap<string, number>;
  readonly flowchart: Flowchart;
  readonly text: StepText | undefined;
  readonly fenceLine: number;
}

function buildStep({node, numbers, flowchart, text, fenceLine}: StepParts): Step {
  const number = numbers.get(node.id) ?? 0;
  const next = flowchart.edges
    .filter(({from}) => from === node.id)
    .map(({to, label, dotted}): Branch => ({
      to,
      label,
      back: (numbers.get(to) ?? 0) <= number,
      information: dotted,
    }));
  const {references, text: running, line} = text ?? {...noText, line: fenceLine + node.line};
  return {
    id: node.id,
    number,
    kind: stepKind(node, flowchart.edges),
    label: node.label,
    actor: node.lane ?? notStated,
    next,
    decides: idsOf(references.decides),
    consulted: idsOf(references.consulted),
    informed: idsOf(references.informed),
    rules: idsOf(references.rules),
    inputs: references.inputs,
    outputs: references.outputs,
    documents: idsOf(references.documents),
    systems: idsOf(references.systems),
    subprocess: idsOf(references.subprocess)[0],
    text: running,
    line,
  };
}

const noText = {text: '', references: noReferences};

function idsOf(references: readonly Reference[]): string[] {
  return references.map(({id}) => id);
}

/**
 * A stadium that no work leads to starts the process; one that leads nowhere ends it,
 * also when only information reaches it.
 */
function stepKind({id, shape}: FlowchartNode, edges: readonly FlowchartEdge[]): StepKind {
  if (shape === 'diamond') return 'decision';
  if (shape !== 'stadium') return 'step';
  const leadsOn = edges.some(({from, dotted}) => from === id && !dotted);
  const incoming = edges.filter(({to}) => to === id);
  if (incoming.length > 0 && !leadsOn) return 'end';
  return incoming.some(({dotted}) => !dotted) ? 'step' : 'start';
}
