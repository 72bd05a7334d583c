import {participants} from '#model/participants.ts';
import {notStated, type Actor, type Model, type Process} from '#model/types.ts';
import {actorTitle} from './lookup.ts';
import {element, type Content, type ViewNode} from './nodes.ts';

/** Everyone who takes part in a process and can filter its steps. */
function choices(process: Process): string[] {
  return participants(process).filter((id) => id !== notStated);
}

/** Whether a process is worth filtering: with one participant all steps are theirs. */
function isFiltered(process: Process): boolean {
  return choices(process).length > 1;
}

/** The anchor of a choice: a link to it makes the choice, also where no script runs. */
function anchorOf(id: string): string {
  return `roll-${id}`;
}

/** Address of a process with the steps of a role or body brought out, where it can be chosen there. */
export function processForActor(process: Process, id: string): string {
  if (!isFiltered(process) || !choices(process).includes(id)) return process.url;
  return `${process.url}?roll=${id}#${anchorOf(id)}`;
}

/** The element that src/browser/role-filter joins to the address and to what the device remembers. */
function filterElement(className: string, content: Content): ViewNode {
  return element('handbok-rollfilter', {className: ['rollfilter', className]}, content);
}

/** One choice, within its list item; '' for all. */
function button(value: string, label: string): ViewNode {
  return element('label', {}, [
    element('input', {type: 'radio', name: 'roll', value}, []),
    element('span', {}, label),
  ]);
}

/**
 * "Mina steg": a choice of role that dims every other step, in the map and the list alike.
 * Radio buttons and style sheets do it, so that it works without scripts.
 */
export function roleFilter(model: Model, process: Process): ViewNode[] {
  if (!isFiltered(process)) return [];
  return [
    filterElement('rollfilter-knappar', [
      element('fieldset', {}, [
        element('legend', {}, 'Mina steg'),
        element('ul', {}, [
          element('li', {className: ['rollfilter-alla']}, button('', 'Alla steg')),
          ...choices(process).map((id) =>
            element('li', {id: anchorOf(id)}, button(id, actorTitle(model, id))),
          ),
        ]),
      ]),
    ]),
  ];
}

/** The same for the landscape, where more can be chosen than buttons have room for. */
export function landscapeFilter(model: Model): ViewNode {
  const taking = new Set(model.processes.flatMap(choices));
  const group = (label: string, actors: readonly Actor[]) =>
    element(
      'optgroup',
      {label},
      actors.filter(({id}) => taking.has(id)).map(({id, title}) => element('option', {value: id}, title)),
    );
  return filterElement('rollfilter-lista', [
    element('label', {}, [
      'Visa processer för ',
      element('select', {name: 'roll'}, [
        element('option', {value: ''}, 'alla roller och organ'),
        group('Roller', model.roles),
        group('Organ', model.bodies),
      ]),
    ]),
  ]);
}

/**
 * The rules of each role and body that takes part in a process: chosen, or pointed at by a link while nothing is
 * chosen, it dims the steps that do not concern it, and hides the processes.
 */
export function roleFilterStyles({processes}: Pick<Model, 'processes'>): string {
  const ids = [...new Set(processes.flatMap(choices))].toSorted();
  const rules = ids.flatMap((id) => {
    const chosen = `article:has(.rollfilter [value='${id}']:checked)`;
    const pointedAt = `article:has(#${anchorOf(id)}:target):not(:has(.rollfilter :checked))`;
    const others = `[data-roll]:not([data-roll~='${id}'])`;
    return [
      `:is(${chosen},${pointedAt}) ${others}{opacity:var(--hb-tonad)}`,
      `${chosen} .landskap-del${others},${chosen} .kort${others}{display:none}`,
    ];
  });
  return `${rules.join('\n')}\n`;
}
