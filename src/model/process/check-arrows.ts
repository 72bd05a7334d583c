import type {Problem} from '#shared/problem.ts';
import type {FlowchartNode} from '../flowchart.ts';
import {didYouMean, nearest} from '../nearest.ts';
import {isLane, mapReporter} from './map-reporter.ts';
import type {WrittenProcess} from './read-process.ts';

/** Checks that every arrow goes between two steps. */
export function checkArrows(written: WrittenProcess): Problem[] {
  return [...arrowsToLanes(written), ...arrowsToNothing(written)];
}

function arrowsToLanes(written: WrittenProcess): Problem[] {
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

/** One problem for each line and name, however many arrows of the line go there. */
function arrowsToNothing(written: WrittenProcess): Problem[] {
  const report = mapReporter(written);
  const unknown = unknownSteps(written);
  const boxes = written.flowchart.nodes.map(({id}) => id).filter((id) => !unknown.has(id));
  const places = new Map(
    written.flowchart.edges.flatMap(({from, to, line}) =>
      [from, to].filter((id) => unknown.has(id)).map((id) => [`${line} ${id}`, {id, line}] as const),
    ),
  );
  return [...places.values()].map(({id, line}) => {
    const meant = nearest(id, boxes);
    const box = `ge steget en ruta hos sin roll: ${id}[Det som görs]`;
    const fix = meant === undefined ? `rätta namnet, eller ${box}` : `skriv ${meant} i pilen, eller ${box}`;
    return report('pil-okant-steg', line, [`Inget steg i kartan heter "${id}"${didYouMean(meant)}`, fix]);
  });
}

/** Ids that stand in arrows alone: most often misspelt, so that all else about them would be misleading. */
export function unknownSteps({flowchart}: Pick<WrittenProcess, 'flowchart'>): ReadonlySet<string> {
  const inArrows = new Set(flowchart.edges.flatMap(({from, to}) => [from, to]));
  return new Set(
    flowchart.nodes.filter(({id, bare}: FlowchartNode) => bare && inArrows.has(id)).map(({id}) => id),
  );
}
