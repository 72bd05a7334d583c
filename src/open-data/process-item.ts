import {decidersOf} from '#model/participants.ts';
import type {Process, Step} from '#model/types.ts';
import {pageItem} from './page-item.ts';
import {mapName, type Edition} from '#model/edition.ts';
import type {Item} from './schema/schemas.ts';
import {orNull, type WholeUrl} from './values.ts';

type ProcessItem = Item<'processes'>;

/** A process as it is published, with its steps. */
export function processItem(process: Process, edition: Edition, whole: WholeUrl): ProcessItem {
  const file = (suffix: string) => whole(`/processkartor/${mapName(edition, process.id)}.${suffix}`);
  return {
    ...pageItem(process, whole),
    processType: process.processType,
    processOwner: orNull(process.processOwner),
    trigger: process.trigger,
    result: process.result,
    documents: [...process.documents],
    systems: [...process.systems],
    map: {
      title: process.accTitle,
      description: process.accDescr,
      svg: file('svg'),
      bpmn: file('bpmn'),
    },
    lanes: process.lanes.map(({id, title}) => ({actor: orNull(id), title})),
    steps: process.steps.map((step) => stepItem(step, whole(`${process.url}#${step.id}`))),
  };
}

function stepItem(step: Step, url: string): ProcessItem['steps'][number] {
  return {
    id: step.id,
    number: step.number,
    kind: step.kind,
    label: step.label,
    url,
    actor: orNull(step.actor),
    decides: decidersOf(step).filter((id) => orNull(id) !== null),
    consulted: [...step.consulted],
    informed: [...step.informed],
    next: step.next.map(({to, label, back, information}) => ({to, label: orNull(label), back, information})),
    facts: [...step.rules],
    input: orNull(step.inputs),
    output: orNull(step.outputs),
    documents: [...step.documents],
    systems: [...step.systems],
    subprocess: step.subprocess ?? null,
    text: step.text,
  };
}
