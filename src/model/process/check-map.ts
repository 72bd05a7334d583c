import type {Problem} from '#shared/problem.ts';
import type {FlowchartNode} from '../flowchart.ts';
import {didYouMean, nearest} from '../nearest.ts';
import {notStated} from '../types.ts';
import {checkArrows, unknownSteps} from './check-arrows.ts';
import {checkFlow} from './check-flow.ts';
import {checkStepTexts} from './check-step-texts.ts';
import {isLane, mapReporter} from './map-reporter.ts';
import type {WrittenProcess} from './read-process.ts';

/** Longest text of a box that stays readable in the narrowest map. */
const maxLabelLength = 60;

interface MapContext {
  /** Ids of all roles and bodies. */
  readonly actors: ReadonlySet<string>;
  /** Their titles by id; none for a page whose front matter cannot be used. */
  readonly titles: ReadonlyMap<string, string>;
}

/** Checks one process map against the rules of maps. Collects everything that is wrong. */
export function checkMap(written: WrittenProcess, context: MapContext): Problem[] {
  return [
    ...checkDescription(written),
    ...checkLanes(written, context),
    ...checkNodes(written),
    ...checkArrows(written),
    // Where an arrow leads to nothing the way is broken: that is what to mend first.
    ...(unknownSteps(written).size > 0 ? [] : checkFlow(written)),
    ...checkStepTexts(written),
  ];
}

function checkDescription(written: WrittenProcess): Problem[] {
  const {accTitle, accDescr} = written.flowchart;
  const report = mapReporter(written);
  const missing = [...(accTitle ? [] : ['accTitle']), ...(accDescr ? [] : ['accDescr'])];
  return missing.map((name) =>
    report('karta-namn', 1, [`Kartan saknar ${name}`, `lägg till raden "${name}: …" under flowchart TD`]),
  );
}

function checkLanes(written: WrittenProcess, {actors, titles}: MapContext): Problem[] {
  const report = mapReporter(written);
  return written.flowchart.lanes.flatMap(({id, title, line}) => {
    if (id === notStated) return [];
    if (!actors.has(id)) {
      const known = [...actors].toSorted().join(', ');
      const meant = nearest(id, actors);
      const what = `Rollen eller organet "${id}" finns inte${didYouMean(meant)}`;
      const fix = meant ? `skriv ${meant} efter subgraph` : `använd ett av ${known}, eller ${notStated}`;
      return [report('okand-roll', line, [what, fix])];
    }
    const expected = titles.get(id);
    if (expected === undefined || title.toLowerCase() === expected.toLowerCase()) return [];
    return [
      report('roll-fel-namn', line, [
        `Kartan kallar ${id} för "${title}"`,
        `skriv subgraph ${id} ["${expected}"]`,
      ]),
    ];
  });
}

function checkNodes(written: WrittenProcess): Problem[] {
  const unknown = unknownSteps(written);
  return written.flowchart.nodes
    .filter(({id}) => !unknown.has(id))
    .flatMap((node) => [...checkLane(written, node), ...checkLabel(written, node)]);
}

function checkLane(
  written: WrittenProcess,
  {id, label, lane, otherLanes = [], line}: FlowchartNode,
): Problem[] {
  const report = mapReporter(written);
  if (lane === null) {
    if (isLane(written, id)) return [];
    const what = `Steget "${label}" (${id}) hör inte till någon roll`;
    return [report('steg-utan-roll', line, [what, 'flytta raden in i rollens subgraph'])];
  }
  if (otherLanes.length === 0) return [];
  const what = `Steget "${label}" (${id}) står hos både ${[lane, ...otherLanes].join(' och ')}`;
  const fix = 'låt steget stå hos en roll, och skriv pilarna efter alla roller, sist i kartan';
  return [report('steg-flera-roller', line, [what, fix])];
}

function checkLabel(written: WrittenProcess, {id, label, line}: FlowchartNode): Problem[] {
  if (label.length <= maxLabelLength) return [];
  const what = `Texten i rutan ${id} är ${label.length} tecken`;
  const fix = `korta den till högst ${maxLabelLength} tecken och skriv resten under Steg`;
  return [mapReporter(written)('steg-text-lang', line, [what, fix])];
}
