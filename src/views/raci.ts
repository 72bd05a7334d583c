import type {Model, Process, Step} from '#model/types.ts';
import {actorTitle} from './lookup.ts';
import {element, heading, link, paragraph, table, type ViewNode} from './nodes.ts';
import {deciders} from './role-duties.ts';

/** The letters of a role in a step: R does it, A decides, C is consulted, I is informed. */
export function raciLetters(step: Step, actor: string): string {
  const letters = [
    step.actor === actor ? 'R' : '',
    deciders(step).includes(actor) ? 'A' : '',
    step.consulted.includes(actor) ? 'C' : '',
    step.informed.includes(actor) ? 'I' : '',
  ];
  return letters.join('');
}

/** Everyone who takes part in a process: the lanes first, then those whom steps name. */
export function participants({lanes, steps}: Process): string[] {
  const named = steps.flatMap((step) => [...step.decides, ...step.consulted, ...step.informed]);
  return [...new Set([...lanes.map(({id}) => id), ...named])];
}

const key = (letter: string, meaning: string) => [element('abbr', {title: meaning}, letter), ` ${meaning}`];

/** The table of steps against roles. */
export function raciTable(model: Model, process: Process): ViewNode[] {
  const actors = participants(process);
  const rows = process.steps
    .filter(({kind}) => kind === 'step' || kind === 'decision')
    .map((step) => [
      link(`#${step.id}`, `${step.number}. ${step.label}`),
      ...actors.map((actor) => raciLetters(step, actor) || '–'),
    ]);
  return [
    heading(2, 'ansvar', 'Vem ansvarar för vad'),
    paragraph([
      ...key('R', 'utför, '),
      ...key('A', 'beslutar, '),
      ...key('C', 'rådfrågas, '),
      ...key('I', 'informeras.'),
    ]),
    table(
      `Ansvar i processen ${process.title}`,
      ['Steg', ...actors.map((actor) => actorTitle(model, actor))],
      rows,
    ),
  ];
}
