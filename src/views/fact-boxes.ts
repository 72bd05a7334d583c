import {
  notStated,
  type Body,
  type Goal,
  type GoverningDocument,
  type Model,
  type Process,
  type Role,
  type System,
} from '#model/types.ts';
import {goalStatus} from './goals.ts';
import {actorLink, actorLinks, documentLinks, notStatedText, stated, systemLinks} from './lookup.ts';
import {descriptionList, type ViewNode} from './nodes.ts';
import {documentStatuses, documentTypes, hostings, perspectives, phases, processTypes} from './words.ts';

const listed = (words: readonly string[]) => (words.length === 0 ? undefined : words.join(', '));

export function roleBox(model: Model, role: Role): ViewNode {
  return descriptionList([
    ['Utses av', actorLinks(model, role.appointedBy)],
    ['Innehas av', actorLinks(model, role.heldBy)],
    ['Kallas även', listed(role.aliases)],
  ]);
}

export function bodyBox(model: Model, body: Body): ViewNode | undefined {
  if (body.ledBy.length === 0 && body.aliases.length === 0) return undefined;
  return descriptionList([
    ['Leds av', actorLinks(model, body.ledBy)],
    ['Kallas även', listed(body.aliases)],
  ]);
}

export function documentBox(model: Model, document: GoverningDocument): ViewNode {
  return descriptionList([
    ['Typ', documentTypes[document.documentType]],
    ['Status', documentStatuses[document.status] ?? notStatedText],
    ['Styr', document.governs],
    ['Beslutad av', actorLink(model, document.decidedBy)],
    ['Beslutsdatum', stated(document.decidedOn)],
    ['Diarienummer', stated(document.diaryNumber)],
    ['Gäller från', stated(document.validFrom)],
    ['Gäller till', stated(document.validTo)],
  ]);
}

export function systemBox(model: Model, system: System): ViewNode {
  const yesNo: Readonly<Record<string, string>> = {ja: 'Ja', nej: 'Nej'};
  return descriptionList([
    ['Systemägare', actorLink(model, system.systemOwner)],
    ['Systemförvaltare', actorLink(model, system.systemManager)],
    ['Systemdriftsansvarig', actorLink(model, system.operationsManager)],
    ['Driftsform', hostings[system.hosting] ?? notStatedText],
    ['Kommungemensamt', yesNo[system.shared] ?? notStatedText],
    ['Fas i livscykeln', phases[system.phase] ?? notStatedText],
  ]);
}

export function goalBox(model: Model, goal: Goal, currentYear: number): ViewNode {
  return descriptionList([
    ['Perspektiv', perspectives[goal.perspective]],
    ['Tidsgräns', stated(goal.deadline)],
    ['Målägare', actorLink(model, goal.goalOwner)],
    ['Läge', goalStatus(goal, currentYear)],
  ]);
}

export function processBox(model: Model, process: Process): ViewNode {
  return descriptionList([
    ['Börjar när', process.trigger],
    ['Leder till', process.result],
    [
      'Processägare',
      process.processOwner === notStated ? notStatedText : actorLink(model, process.processOwner),
    ],
    ['Slag', processTypes[process.processType].replace(/er$/, '')],
    ['Styrande dokument', documentLinks(model, process.documents)],
    ['System', systemLinks(model, process.systems)],
  ]);
}
