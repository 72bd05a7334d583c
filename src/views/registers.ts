import {participants} from '#model/participants.ts';
import {notStated, type Model, type Process} from '#model/types.ts';
import {dash, orDash, withDashKey} from './dash.ts';
import {actorLink, actorLinks, actorTitle, notStatedText} from './lookup.ts';
import {element, heading, link, list, paragraph, table, type Content, type ViewNode} from './nodes.ts';
import {raciCell, raciKey, raciLetters} from './raci.ts';
import {registerTable} from './register-table.ts';
import {landscapeFilter} from './role-filter.ts';
import {documentStatuses, documentTypes, hostings, processTypes} from './words.ts';

export function roleRegister(model: Model): ViewNode[] {
  return registerTable(
    'Roller',
    ['Roll', 'Kort sagt', 'Utses av'],
    model.roles.map((role) => [
      link(role.url, role.title),
      role.summary,
      actorLinks(model, role.appointedBy) ?? notStatedText,
    ]),
  );
}

export function bodyRegister(model: Model): ViewNode[] {
  return registerTable(
    'Organ',
    ['Organ', 'Kort sagt'],
    model.bodies.map((body) => [link(body.url, body.title), body.summary]),
  );
}

export function documentRegister(model: Model): ViewNode[] {
  return withDashKey(
    registerTable(
      'Styrande dokument',
      ['Dokument', 'Typ', 'Styr', 'Status', 'Beslutad av', 'Gäller från', 'Gäller till', 'Diarienummer'],
      model.documents.map((document) => [
        link(document.url, document.title),
        documentTypes[document.documentType] ?? document.documentType,
        document.governs,
        documentStatuses[document.status] ?? dash,
        document.decidedBy === notStated ? dash : actorLink(model, document.decidedBy),
        orDash(document.validFrom),
        orDash(document.validTo),
        orDash(document.diaryNumber),
      ]),
    ),
  );
}

export function systemRegister(model: Model): ViewNode[] {
  return withDashKey(
    registerTable(
      'System',
      ['System', 'Systemägare', 'Systemförvaltare', 'Systemdriftsansvarig', 'Driftsform'],
      model.systems.map((system) => [
        link(system.url, system.title),
        ...[system.systemOwner, system.systemManager, system.operationsManager].map((id) =>
          id === notStated ? dash : actorLink(model, id),
        ),
        hostings[system.hosting] ?? dash,
      ]),
    ),
  );
}

/** Systems that lack a systemägare or a systemförvaltare (F191). */
export function systemGaps(model: Model): ViewNode[] {
  const gaps = model.systems.flatMap((system): Content[] => {
    const missing = [
      ...(system.systemOwner === notStated ? ['systemägare'] : []),
      ...(system.systemManager === notStated ? ['systemförvaltare'] : []),
    ];
    return missing.length === 0
      ? []
      : [[link(system.url, system.title), `: ${missing.join(' och ')} anges inte i källan`]];
  });
  if (gaps.length === 0) return [paragraph('Alla system har både systemägare och systemförvaltare.')];
  return [list(gaps)];
}

/** All processes by kind, each with its result and who takes part, and a filter by role. */
export function processLandscape(model: Model): ViewNode[] {
  const parts = Object.entries(processTypes).flatMap(([type, name]) => {
    const processes = model.processes.filter(({processType}) => processType === type);
    if (processes.length === 0) return [];
    const cards = processes.map((process) => processCard(model, process));
    const dataRoll = [...new Set(processes.flatMap(participants))].join(' ');
    return [
      element('section', {className: ['landskap-del'], dataRoll}, [
        heading(3, type, name),
        element('ul', {className: ['kort-lista']}, cards),
      ]),
    ];
  });
  return [landscapeFilter(model), ...parts];
}

function processCard(model: Model, process: Process): ViewNode {
  const roles = process.lanes.filter(({id}) => id !== notStated).map(({id}) => actorTitle(model, id));
  return element('li', {className: ['kort'], dataRoll: participants(process).join(' ')}, [
    element('p', {className: ['kort-titel']}, [link(process.url, process.title)]),
    element('p', {}, process.summary),
    element(
      'p',
      {className: ['kort-not']},
      roles.length > 0 ? roles.join(' · ') : 'Vem som gör vad anges inte i källan',
    ),
  ]);
}

/** Which role takes part in which process, and how. */
export function roleProcessMatrix(model: Model): ViewNode[] {
  const actors = [...model.roles, ...model.bodies].filter(({id}) =>
    model.processes.some((process) => lettersIn(process, id) !== ''),
  );
  const matrix = table(
    'Roller och processer',
    ['Process', ...actors.map(({url, title}) => link(url, title))],
    model.processes.map((process): Content[] => [
      link(process.url, process.title),
      ...actors.map(({id}) => raciCell(lettersIn(process, id))),
    ]),
  );
  return [raciKey(), element('div', {className: ['matris']}, [matrix])];
}

function lettersIn(process: Process, actor: string): string {
  const letters = process.steps.map((step) => raciLetters(step, actor)).join('');
  return ['R', 'A', 'C', 'I'].filter((letter) => letters.includes(letter)).join('');
}
