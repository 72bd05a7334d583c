import type {Problem} from '#shared/problem.ts';
import type {FlowchartEdge} from '../flowchart.ts';
import {problem, type RuleId} from '../rules.ts';
import {notStated, type Step} from '../types.ts';
import type {WrittenProcess} from './read-process.ts';

/** Longest text of a box that stays readable in the narrowest map. */
const maxLabelLength = 60;

interface MapContext {
  /** Titles of all roles and bodies by id. */
  readonly actorTitles: ReadonlyMap<string, string>;
}

/** Checks one process map against the rules of maps. Collects everything that is wrong. */
export function checkMap(written: WrittenProcess, {actorTitles}: MapContext): Problem[] {
  return [
    ...checkDescription(written),
    ...checkLanes(written, actorTitles),
    ...checkLabels(written),
    ...checkEdges(written),
    ...checkFlow(written),
    ...checkDecisions(written),
    ...checkTexts(written),
  ];
}

/** Makes problems that stand at a line of the diagram. */
function reporter({file, fenceLine}: WrittenProcess) {
  return (rule: RuleId, line: number, [what, fix]: readonly [string, string]): Problem =>
    problem(rule, {file, line: fenceLine + line, what, fix});
}

function checkDescription(written: WrittenProcess): Problem[] {
  const {accTitle, accDescr} = written.flowchart;
  const report = reporter(written);
  const missing = [...(accTitle ? [] : ['accTitle']), ...(accDescr ? [] : ['accDescr'])];
  return missing.map((name) =>
    report('karta-namn', 1, [`Kartan saknar ${name}`, `lägg till raden "${name}: …" under flowchart TD`]),
  );
}

function checkLanes(written: WrittenProcess, titles: ReadonlyMap<string, string>): Problem[] {
  const report = reporter(written);
  return written.flowchart.lanes.flatMap(({id, title, line}) => {
    if (id === notStated) return [];
    const expected = titles.get(id);
    if (expected === undefined) {
      const near = [...titles.keys()].toSorted().join(', ');
      return [
        report('okand-roll', line, [
          `Rollen eller organet "${id}" finns inte`,
          `använd ett av ${near}, eller ${notStated}`,
        ]),
      ];
    }
    if (title === expected || title.toLowerCase() === expected.toLowerCase()) return [];
    return [
      report('roll-fel-namn', line, [
        `Kartan kallar ${id} för "${title}"`,
        `skriv subgraph ${id} [${expected}]`,
      ]),
    ];
  });
}

function checkLabels(written: WrittenProcess): Problem[] {
  const report = reporter(written);
  return written.flowchart.nodes.flatMap(({id, label, lane, line}) => [
    ...(lane === null && !isLane(written, id)
      ? [
          report('steg-utan-roll', line, [
            `Steget "${label}" (${id}) hör inte till någon roll`,
            'flytta raden in i rollens subgraph',
          ]),
        ]
      : []),
    ...(label.length > maxLabelLength
      ? [
          report('steg-text-lang', line, [
            `Texten i rutan ${id} är ${label.length} tecken`,
            `korta den till högst ${maxLabelLength} tecken och skriv resten under Steg`,
          ]),
        ]
      : []),
  ]);
}

function isLane({flowchart}: WrittenProcess, id: string): boolean {
  return flowchart.lanes.some((lane) => lane.id === id);
}

function checkEdges(written: WrittenProcess): Problem[] {
  const report = reporter(written);
  return written.flowchart.edges.flatMap(({from, to, line}: FlowchartEdge) =>
    [from, to]
      .filter((id) => isLane(written, id))
      .map((id) =>
        report('pil-till-roll', line, [
          `En pil går till eller från rollen ${id}`,
          'rita pilen till ett steg i rollen',
        ]),
      ),
  );
}

/** One start, at least one end, nothing out of reach, nothing that stops half-way. */
function checkFlow(written: WrittenProcess): Problem[] {
  const report = reporter(written);
  const {nodes, edges} = written.flowchart;
  const lineOf = new Map(nodes.map(({id, line}) => [id, line]));
  const steps = written.steps.filter(({id}) => !isLane(written, id));
  const starts = steps.filter(({kind}) => kind === 'start');
  const problems: Problem[] = [];
  if (starts.length !== 1) {
    const second = starts[1];
    const what = second ? `Kartan har ${starts.length} starter` : 'Kartan saknar start';
    const fix = 'låt exakt en ruta skriven ([så här]) sakna pilar in till sig';
    problems.push(report('start-antal', (second && lineOf.get(second.id)) ?? 1, [what, fix]));
  }
  if (!steps.some(({kind}) => kind === 'end')) {
    problems.push(report('slut-saknas', 1, ['Kartan saknar slut', 'avsluta med en ruta skriven ([så här])']));
  }
  const reached = reachableFrom(starts, edges);
  for (const step of steps) {
    const line = lineOf.get(step.id) ?? 1;
    const leadsOn = step.next.some(({information}) => !information);
    if (!leadsOn && step.kind !== 'end') {
      problems.push(
        report('atervandsgrand', line, [
          `Steget "${step.label}" leder inte vidare`,
          'rita en pil till nästa steg eller gör rutan till ett slut: ([text])',
        ]),
      );
    }
    if (starts.length > 0 && !reached.has(step.id)) {
      problems.push(
        report('steg-onabart', line, [
          `Steget "${step.label}" går inte att nå från starten`,
          'rita en pil till steget eller ta bort det',
        ]),
      );
    }
  }
  return problems;
}

function reachableFrom(starts: readonly Step[], edges: readonly FlowchartEdge[]): Set<string> {
  const reached = new Set(starts.map(({id}) => id));
  const queue = [...reached];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const {from, to} of edges) {
      if (from !== id || reached.has(to)) continue;
      reached.add(to);
      queue.push(to);
    }
  }
  return reached;
}

function checkDecisions(written: WrittenProcess): Problem[] {
  const report = reporter(written);
  const lineOf = new Map(written.flowchart.nodes.map(({id, line}) => [id, line]));
  return written.steps
    .filter(({kind, next}) => kind === 'decision' && next.filter(({label}) => label !== '').length < 2)
    .map(({id, label}) =>
      report('beslut-utgangar', lineOf.get(id) ?? 1, [
        `Beslutet "${label}" har färre än två utgångar med text`,
        'skriv minst två pilar med text, till exempel -->|Ja| och -->|Nej|',
      ]),
    );
}

/** Nodes and headings under "Steg" match; a start or an end may do without text. */
function checkTexts(written: WrittenProcess): Problem[] {
  const {file, texts, steps} = written;
  const described = new Set(texts.map(({id}) => id));
  const drawn = new Set(steps.map(({id}) => id));
  const missing = steps.filter(
    ({id, kind}) => !described.has(id) && kind !== 'start' && kind !== 'end' && !isLane(written, id),
  );
  return [
    ...missing.map(({id, label, line}) =>
      problem('steg-utan-text', {
        file,
        line,
        what: `Steget "${label}" saknar text`,
        fix: `lägg till rubriken "### ${label} {#${id}}" under ## Steg`,
      }),
    ),
    ...texts
      .filter(({id}) => !drawn.has(id))
      .map(({id, heading, line}) =>
        problem('text-utan-steg', {
          file,
          line,
          what: `Rubriken "${heading}" hör inte till något steg i kartan`,
          fix: `skriv {#…} med id för ett steg i kartan efter rubriken; nu är id ${id}`,
        }),
      ),
  ];
}
