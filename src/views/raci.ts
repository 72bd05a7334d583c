import {decidersOf, participants} from '#model/participants.ts';
import type {Model, Process, Step} from '#model/types.ts';
import {actorTitle} from './lookup.ts';
import {element, heading, link, paragraph, table, type Content, type ViewNode} from './nodes.ts';

/** The letters of a role in a step: R does it, A decides, C is consulted, I is informed. */
export function raciLetters(step: Step, actor: string): string {
  const letters = [
    step.actor === actor ? 'R' : '',
    decidersOf(step).includes(actor) ? 'A' : '',
    step.consulted.includes(actor) ? 'C' : '',
    step.informed.includes(actor) ? 'I' : '',
  ];
  return letters.join('');
}

const key = (letter: string, meaning: string, after: string) => [
  element('abbr', {title: meaning}, letter),
  ` ${meaning}${after}`,
];

/** What the letters mean. */
export function raciKey(): ViewNode {
  return paragraph([
    ...key('R', 'utför', ', '),
    ...key('A', 'beslutar', ', '),
    ...key('C', 'rådfrågas', ', '),
    ...key('I', 'informeras', '.'),
  ]);
}

/** The cell of a table for letters; a quiet dash where there are none, so that the letters stand out. */
export function raciCell(letters: string): Content {
  return letters === '' ? element('span', {className: ['ingen']}, '–') : letters;
}

/** The table of steps against roles. */
export function raciTable(model: Model, process: Process): ViewNode[] {
  const actors = participants(process);
  const rows = process.steps
    .filter(({kind}) => kind === 'step' || kind === 'decision')
    .map((step): Content[] => [
      link(`#${step.id}`, `${step.number}. ${step.label}`),
      ...actors.map((actor) => raciCell(raciLetters(step, actor))),
    ]);
  return [
    heading(2, 'ansvar', 'Vem ansvarar för vad'),
    raciKey(),
    table(
      `Ansvar i processen ${process.title}`,
      ['Steg', ...actors.map((actor) => actorTitle(model, actor))],
      rows,
    ),
  ];
}
