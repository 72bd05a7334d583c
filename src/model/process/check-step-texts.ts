import type {Problem} from '#shared/problem.ts';
import {nearest} from '../nearest.ts';
import {problem} from '../rules.ts';
import type {Step} from '../types.ts';
import {unknownSteps} from './check-arrows.ts';
import {isLane} from './map-reporter.ts';
import type {WrittenProcess} from './read-process.ts';
import type {StepText} from './steps-section.ts';

/** Nodes and headings under "Steg" match; a start or an end may do without text. */
export function checkStepTexts(written: WrittenProcess): Problem[] {
  const {file, texts} = written;
  const missing = stepsWithoutText(written);
  if (texts.length === 0) return missing.slice(0, 1).map((step) => noTexts(written, step));
  const stray = strayTexts(written);
  const lacking = missing.map(({id}) => id);
  const meant = new Map(stray.map(({id, line}) => [line, nearest(id, lacking)]));
  const misspelt = new Set(meant.values());
  return [
    ...missing
      .filter(({id}) => !misspelt.has(id))
      .map(({id, label, line}) =>
        problem('steg-utan-text', {
          file,
          line,
          what: `Steget "${label}" saknar text`,
          fix: `lägg till rubriken "### ${label} {#${id}}" under ## Steg`,
        }),
      ),
    ...emptyTexts(written),
    ...stray.map((text) => describeStray(file, text, meant.get(text.line))),
  ];
}

function stepsWithoutText(written: WrittenProcess): Step[] {
  const described = new Set(written.texts.map(({id}) => id));
  const unknown = unknownSteps(written);
  return written.steps.filter(
    ({id, kind}) =>
      !described.has(id) && !unknown.has(id) && kind !== 'start' && kind !== 'end' && !isLane(written, id),
  );
}

/** Without the heading "Steg" every step would lack its text: one thing to mend, said once. */
function noTexts({file, fenceLine}: WrittenProcess, {id, label}: Step): Problem {
  return problem('steg-utan-text', {
    file,
    line: fenceLine,
    what: 'Inget av kartans steg har någon text',
    fix: `skriv rubriken "## Steg" efter kartan, och under den en rubrik för varje steg, som "### ${label} {#${id}}"`,
  });
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

function strayTexts({texts, steps}: WrittenProcess): StepText[] {
  const drawn = new Set(steps.map(({id}) => id));
  return texts.filter(({id}) => !drawn.has(id));
}

function describeStray(file: string, {id, heading, line}: StepText, meant: string | undefined): Problem {
  const fix =
    meant === undefined
      ? `skriv {#…} med namnet på ett steg i kartan efter rubriken; nu är det ${id}`
      : `skriv {#${meant}} efter rubriken; nu står det ${id}`;
  return problem('text-utan-steg', {
    file,
    line,
    what: `Rubriken "${heading}" hör inte till något steg i kartan`,
    fix,
  });
}
