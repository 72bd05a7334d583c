import type {Problem} from '#shared/problem.ts';
import type {FlowchartNode} from '../flowchart.ts';
import {problem} from '../rules.ts';
import {notStated} from '../types.ts';
import {checkFlow} from './check-flow.ts';
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
    ...checkEdges(written),
    ...checkFlow(written),
    ...checkTexts(written),
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
      const what = `Rollen eller organet "${id}" finns inte`;
      return [report('okand-roll', line, [what, `använd ett av ${known}, eller ${notStated}`])];
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
  return written.flowchart.nodes.flatMap((node) => [
    ...checkLane(written, node),
    ...checkLabel(written, node),
  ]);
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

function checkEdges(written: WrittenProcess): Problem[] {
  const report = mapReporter(written);
  return written.flowchart.edges.flatMap(({from, to, line}) =>
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

/** A heading alone says nothing more than the map does. */
function emptyTexts({file, texts, steps}: WrittenProcess): Problem[] {
  const work = new Set(steps.filter(({kind}) => kind !== 'start' && kind !== 'end').map(({id}) => id));
  return texts
    .filter(({id, text}) => work.has(id) && text === '')
    .map(({heading, line}) =>
      problem('steg-utan-text', {
        file,
        line,
        what: `Steget "${heading}" saknar text`,
        fix: 'skriv en eller några meningar under rubriken',
      }),
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
    ...emptyTexts(written),
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
