import {decidersOf} from '#model/participants.ts';
import type {Actor, Model, Process, Step} from '#model/types.ts';
import {processForActor} from './role-filter.ts';
import {element, heading, link, list, paragraph, type Content, type ViewNode} from './nodes.ts';

interface Duty {
  readonly process: Process;
  readonly steps: readonly Step[];
}

function dutiesBy(model: Model, holds: (step: Step) => boolean): Duty[] {
  return model.processes
    .map((process) => ({process, steps: process.steps.filter(holds)}))
    .filter(({steps}) => steps.length > 0);
}

/** Whether a step is work: a start or an end without text of its own is only a state. */
function isWork({kind, text}: Step): boolean {
  return (kind !== 'start' && kind !== 'end') || text !== '';
}

function dutyList(id: string, duties: readonly Duty[]): ViewNode[] {
  return duties.map(({process, steps}) =>
    element('div', {className: ['uppgifter']}, [
      paragraph([link(processForActor(process, id), process.title)]),
      list(
        steps.map((step): Content => [
          link(`${process.url}#${step.id}`, `Steg ${step.number}. ${step.label}`),
        ]),
      ),
    ]),
  );
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly duties: readonly Duty[];
}

/** A section of the page of the actor with an id; nothing where there are no duties of its kind. */
function section(actor: string, {id, title, duties}: Section): ViewNode[] {
  return duties.length === 0 ? [] : [heading(3, id, title), ...dutyList(actor, duties)];
}

/**
 * "Det här gör du": every step of every process for a role or a body, each once for each part: what it decides
 * first, what else it does, where it is consulted or informed; and the systems and documents it holds.
 */
export function roleDuties(model: Model, {id, kind}: Actor): ViewNode[] {
  const isDecider = (step: Step) => decidersOf(step).includes(id);
  const decides = dutiesBy(model, isDecider);
  const performs = dutiesBy(model, (step) => step.actor === id && !isDecider(step) && isWork(step));
  const consulted = dutiesBy(model, ({consulted: ids}) => ids.includes(id));
  const informed = dutiesBy(model, ({informed: ids}) => ids.includes(id));
  const systems = model.systems.filter(({systemOwner, systemManager, operationsManager}) =>
    [systemOwner, systemManager, operationsManager].includes(id),
  );
  const documents = model.documents.filter(({decidedBy}) => decidedBy === id);
  const owned = model.processes.filter(({processOwner}) => processOwner === id);
  const parts = [
    ...section(id, {id: 'du-beslutar', title: 'Steg där du beslutar', duties: decides}),
    ...section(id, {id: 'du-utfor', title: 'Steg som du utför', duties: performs}),
    ...section(id, {id: 'du-radfragas', title: 'Steg där du rådfrågas', duties: consulted}),
    ...section(id, {id: 'du-informeras', title: 'Steg där du informeras', duties: informed}),
    ...pages('du-ager-processer', 'Processer som du äger', owned),
    ...pages('du-har-system', 'System som du har en roll i', systems),
    ...pages('du-beslutar-dokument', 'Styrande dokument som du beslutar', documents),
  ];
  if (parts.length === 0) return [];
  const title = kind === 'organ' ? 'I processerna' : 'Det här gör du';
  const words = kind === 'organ' ? parts.map(forBody) : parts;
  return [heading(2, 'det-har-gor-du', title), ...words];
}

function pages(id: string, title: string, items: readonly {url: string; title: string}[]): ViewNode[] {
  return items.length === 0
    ? []
    : [heading(3, id, title), list(items.map((item) => [link(item.url, item.title)]))];
}

/** A body is not addressed as "du". */
function forBody(node: ViewNode): ViewNode {
  if (node.type !== 'heading') return node;
  const children = (node.children ?? []).map((child) =>
    child.value === undefined ? child : {...child, value: bodyTitles[child.value] ?? child.value},
  );
  return {...node, children};
}

const bodyTitles: Readonly<Record<string, string>> = {
  'Steg där du beslutar': 'Beslutar',
  'Steg som du utför': 'Utför',
  'Steg där du rådfrågas': 'Rådfrågas',
  'Steg där du informeras': 'Informeras',
  'Processer som du äger': 'Äger processerna',
  'System som du har en roll i': 'Har en roll i systemen',
  'Styrande dokument som du beslutar': 'Beslutar om dokumenten',
};
