import {concernedBy} from '#model/participants.ts';
import {notStated, type Branch, type Model, type Process, type Step} from '#model/types.ts';
import {actorLink, actorLinks, factLink} from './lookup.ts';
import {element, heading, join, link, list, slot, strong, type Content, type ViewNode} from './nodes.ts';

/** "Godkänt: gå till steg 10", "Brister hittade: tillbaka till steg 8". */
export function branchText({label, back}: Branch, target: Step): string {
  const go = back ? `tillbaka till steg ${target.number}` : `gå till steg ${target.number}`;
  return label ? `${label}: ${go}` : go;
}

/** The ways on from a step; none where the next step simply follows. */
function branches(process: Process, step: Step): ViewNode[] {
  const target = (id: string) => process.steps.find((other) => other.id === id);
  const ways = step.next.flatMap((branch) => {
    const to = target(branch.to);
    return to ? [{branch, to}] : [];
  });
  const only = ways.length === 1 ? ways[0] : undefined;
  if (only && !only.branch.label && only.to.number === step.number + 1) return [];
  if (ways.length === 0) return [];
  const links = ways.map(({branch, to}): Content => {
    const text = branchText(branch, to);
    const information = branch.information ? ' (information)' : '';
    return [link(`#${to.id}`, text.charAt(0).toUpperCase() + text.slice(1)), `. ${to.label}${information}`];
  });
  return [element('div', {className: ['steg-vagar']}, [list(links)])];
}

function references(model: Model, step: Step): ViewNode[] {
  const named = (kind: 'documents' | 'systems', ids: readonly string[]) =>
    ids.map((id) => {
      const page = model[kind].find((candidate) => candidate.id === id);
      return page ? link(page.url, page.title) : id;
    });
  const subprocess = model.processes.find(({id}) => id === step.subprocess);
  const rows: [string, Content | undefined][] = [
    ['Beslutar', actorLinks(model, step.decides)],
    ['Samråder med', actorLinks(model, step.consulted)],
    ['Informerar', actorLinks(model, step.informed)],
    ['Underlag', step.inputs || undefined],
    ['Ger', step.outputs || undefined],
    ['Dokument', step.documents.length > 0 ? join(named('documents', step.documents), ', ') : undefined],
    ['System', step.systems.length > 0 ? join(named('systems', step.systems), ', ') : undefined],
    ['Delprocess', subprocess && link(subprocess.url, subprocess.title)],
  ];
  const items = rows.flatMap(([label, value]): Content[] =>
    value === undefined ? [] : [[strong(`${label}: `), element('span', {}, value)]],
  );
  return items.length === 0 ? [] : [element('div', {className: ['steg-fakta']}, [list(items)])];
}

/** Where in the strategy a step comes from: for those who check the handbook, so it stands last and small. */
function sources(model: Model, {rules}: Step): ViewNode[] {
  if (rules.length === 0) return [];
  const links = rules.map((id) => factLink(model, id));
  return [element('p', {className: ['avsnitt-kallor']}, ['Källa i IT-strategin: ', ...join(links, ', ')])];
}

const stateWords = {start: 'Start', end: 'Slut', step: undefined, decision: 'Beslut'} as const;

/**
 * "Steg för steg": the map's text alternative. Every step in the order of work with its number, role,
 * own text, ways on and what it refers to. The editor's text is a slot named by the step's id.
 */
export function stepByStep(model: Model, process: Process): ViewNode[] {
  const steps = process.steps.map((step) => {
    const state = stateWords[step.kind];
    const role = element('p', {className: ['steg-roll']}, [
      step.actor === notStated ? 'Vem som gör detta anges inte i källan' : actorLink(model, step.actor),
      ...(state ? [` · ${state}`] : []),
    ]);
    return element('section', {className: ['steg'], dataRoll: concernedBy(step).join(' ')}, [
      heading(3, step.id, [
        element('span', {className: ['steg-nummer']}, `${step.number}.`),
        ` ${step.label}`,
      ]),
      role,
      slot(step.id),
      ...branches(process, step),
      ...references(model, step),
      ...sources(model, step),
    ]);
  });
  return [heading(2, 'steg', 'Steg för steg'), ...steps];
}
