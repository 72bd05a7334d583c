import {notStated, type Model, type Process} from '#model/types.ts';
import {actorTitle} from './lookup.ts';
import {element, type ViewNode} from './nodes.ts';
import {participants} from './raci.ts';

/** Everyone who takes part in a process and can filter its steps. */
function choices(process: Process): string[] {
  return participants(process).filter((id) => id !== notStated);
}

/**
 * "Mina steg": a choice of role that dims every other step, in the map and the list alike.
 * Radio buttons and a reset button, so that it works without scripts.
 */
export function roleFilter(model: Model, process: Process): ViewNode[] {
  const ids = choices(process);
  if (ids.length < 2) return [];
  const options = ids.map((id) =>
    element('label', {}, [
      element('input', {type: 'radio', name: 'roll', value: id}, []),
      element('span', {}, actorTitle(model, id)),
    ]),
  );
  return [
    element('form', {className: ['rollfilter']}, [
      element('fieldset', {}, [
        element('legend', {}, 'Mina steg'),
        ...options,
        element('button', {type: 'reset'}, 'Visa alla steg'),
      ]),
    ]),
  ];
}

/** One rule for each role that takes part in a process: what does not concern the chosen role fades. */
export function roleFilterStyles({processes}: Pick<Model, 'processes'>): string {
  const ids = [...new Set(processes.flatMap(choices))].toSorted();
  const rules = ids.map(
    (id) =>
      `article:has(.rollfilter [value='${id}']:checked) [data-roll]:not([data-roll~='${id}']){opacity:var(--hb-tonad)}`,
  );
  return `${rules.join('\n')}\n`;
}
