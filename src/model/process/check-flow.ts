import type {Problem} from '#shared/problem.ts';
import type {FlowchartEdge} from '../flowchart.ts';
import type {Step} from '../types.ts';
import {isLane, mapReporter} from './map-reporter.ts';
import type {WrittenProcess} from './read-process.ts';

/** Checks the way through a map: one start, at least one end, nothing out of reach, nothing that stops half-way. */
export function checkFlow(written: WrittenProcess): Problem[] {
  return [
    ...checkStart(written),
    ...checkEnd(written),
    ...checkWaysOn(written),
    ...checkReach(written),
    ...checkDecisions(written),
  ];
}

function lineOf({flowchart}: WrittenProcess, step: Step | undefined): number {
  return flowchart.nodes.find(({id}) => id === step?.id)?.line ?? 1;
}

function startsOf({steps}: WrittenProcess): Step[] {
  return steps.filter(({kind}) => kind === 'start');
}

function checkStart(written: WrittenProcess): Problem[] {
  const starts = startsOf(written);
  if (starts.length === 1) return [];
  const what = starts.length === 0 ? 'Kartan saknar start' : `Kartan har ${starts.length} starter`;
  const fix =
    starts.length === 0
      ? 'börja med en ruta skriven ([så här]) som ingen pil leder till'
      : 'rita en pil till varje ruta skriven ([så här]) utom en; bara starten saknar pil till sig';
  return [mapReporter(written)('start-antal', lineOf(written, starts[1]), [what, fix])];
}

function checkEnd(written: WrittenProcess): Problem[] {
  if (written.steps.some(({kind}) => kind === 'end')) return [];
  const fix = 'avsluta med en ruta skriven ([så här]) som ingen pil går från';
  return [mapReporter(written)('slut-saknas', 1, ['Kartan saknar slut', fix])];
}

function checkWaysOn(written: WrittenProcess): Problem[] {
  const fix = 'rita en pil till nästa steg eller gör rutan till ett slut: ([text])';
  return written.steps
    .filter(({kind, next}) => kind !== 'end' && !next.some(({information}) => !information))
    .map((step) =>
      mapReporter(written)('atervandsgrand', lineOf(written, step), [
        `Steget "${step.label}" leder inte vidare`,
        fix,
      ]),
    );
}

/** Says nothing while there is no start, or an arrow to a role: then those are what to mend first. */
function checkReach(written: WrittenProcess): Problem[] {
  const {steps, flowchart} = written;
  const starts = startsOf(written);
  const incomplete = flowchart.edges.some(({from, to}) => isLane(written, from) || isLane(written, to));
  if (starts.length === 0 || incomplete) return [];
  const reached = reachableFrom(starts, flowchart.edges);
  return steps
    .filter(({id}) => !reached.has(id))
    .map((step) =>
      mapReporter(written)('steg-onabart', lineOf(written, step), [
        `Steget "${step.label}" går inte att nå från starten`,
        'rita en pil till steget eller ta bort det',
      ]),
    );
}

function reachableFrom(starts: readonly Step[], edges: readonly FlowchartEdge[]): Set<string> {
  const reached = new Set(starts.map(({id}) => id));
  // A set can grow while it is walked: each newly reached step is walked in its turn.
  for (const id of reached) {
    for (const {from, to} of edges) if (from === id) reached.add(to);
  }
  return reached;
}

function checkDecisions(written: WrittenProcess): Problem[] {
  return written.steps
    .filter(({kind, next}) => kind === 'decision' && next.filter(({label}) => label !== '').length < 2)
    .map((step) =>
      mapReporter(written)('beslut-utgangar', lineOf(written, step), [
        `Beslutet "${step.label}" har färre än två utgångar med text`,
        'skriv minst två pilar med text, till exempel -->|Ja| och -->|Nej|',
      ]),
    );
}
