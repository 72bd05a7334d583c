import type {SearchEdition} from '../core/manifest.ts';
import type {Answer} from '../core/results.ts';
import {hitKinds} from '../core/types.ts';
import {element} from './dom.ts';
import type {ResultsAddress} from './results-address.ts';
import {kindNames, texts} from './words.ts';

interface FilterInput {
  readonly answer: Answer;
  readonly address: ResultsAddress;
  readonly editions: readonly SearchEdition[];
  readonly onChange: (address: ResultsAddress) => void;
}

/** Boxes for the kinds that were found, lists for roles and editions. What gives no result is not offered. */
export function resultsFilter({answer, address, editions, onChange}: FilterInput): HTMLElement {
  const counts = new Map(answer.byKind);
  const kinds = hitKinds.filter((kind) => counts.has(kind) || address.kinds.includes(kind));
  const boxes = kinds.map((kind) => {
    const box = element('input', {type: 'checkbox', name: 'typ', value: kind});
    box.checked = address.kinds.includes(kind);
    return element('label', {class: 'sok-chip'}, box, ` ${kindNames[kind]} (${counts.get(kind) ?? 0})`);
  });
  const roles = answer.byRole.map(([id, title, count]) => [id, `${title} (${count})`] as const);
  const selects = [
    ...(roles.length > 0 || address.role !== ''
      ? [
          selectOf({
            name: 'roll',
            label: texts.role,
            value: address.role,
            choices: [['', texts.allRoles], ...roles],
          }),
        ]
      : []),
    ...(editions.length > 1
      ? [
          selectOf({
            name: 'utgava',
            label: texts.edition,
            value: address.edition,
            choices: editionChoices(editions),
          }),
        ]
      : []),
  ];
  const legend = element('legend', {}, texts.kind);
  const fieldset = boxes.length > 0 ? [element('fieldset', {}, legend, ...boxes)] : [];
  const form = element('form', {class: 'sok-filter'}, ...fieldset, ...selects);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    const data = new FormData(form);
    const chosen = data.getAll('typ');
    onChange({
      query: address.query,
      kinds: hitKinds.filter((kind) => chosen.includes(kind)),
      role: textOf(data.get('roll')),
      edition: textOf(data.get('utgava')),
    });
  });
  return form;
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

/** The valid edition has no id in the address, so that a shared link follows what is valid. */
function editionChoices(editions: readonly SearchEdition[]): (readonly [string, string])[] {
  return editions.map(({id, label}, index) => [index === 0 ? '' : id, label]);
}

interface Select {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, text: string])[];
}

function selectOf({name, label, value, choices}: Select): HTMLElement {
  const options = choices.map(([choice, text]) => element('option', {value: choice}, text));
  const select = element('select', {name}, ...options);
  select.value = value;
  return element('label', {class: 'sok-lista-val'}, `${label} `, select);
}
