import type {Body, Fact, Goal, GoverningDocument, Model, Role, System, Term} from '#model/types.ts';
import {addressIn} from '#model/edition.ts';
import {dutiesOf} from './duties.ts';
import {pageItem} from './page-item.ts';
import {processItem} from './process-item.ts';
import type {FileName, Item} from './schema/schemas.ts';
import {orNull, type WholeUrl} from './values.ts';

function roleItem(role: Role, model: Model, whole: WholeUrl): Item<'roles'> {
  const {aliases, appointedBy, heldBy} = role;
  return {
    ...pageItem(role, whole),
    aliases: [...aliases],
    appointedBy: typeof appointedBy === 'string' ? null : [...appointedBy],
    heldBy: [...heldBy],
    duties: dutiesOf(model.processes, role.id),
  };
}

function bodyItem(body: Body, model: Model, whole: WholeUrl): Item<'bodies'> {
  return {
    ...pageItem(body, whole),
    aliases: [...body.aliases],
    ledBy: [...body.ledBy],
    duties: dutiesOf(model.processes, body.id),
  };
}

function documentItem(document: GoverningDocument, whole: WholeUrl): Item<'documents'> {
  const {documentType, status, governs, decidedBy, decidedOn, diaryNumber, validFrom, validTo} = document;
  return {
    ...pageItem(document, whole),
    documentType,
    status: orNull(status),
    governs: orNull(governs),
    decidedBy: orNull(decidedBy),
    decidedOn: orNull(decidedOn),
    diaryNumber: orNull(diaryNumber),
    validFrom: orNull(validFrom),
    validTo: orNull(validTo),
  };
}

function systemItem(system: System, whole: WholeUrl): Item<'systems'> {
  const {systemOwner, systemManager, operationsManager, hosting, shared, phase} = system;
  return {
    ...pageItem(system, whole),
    systemOwner: orNull(systemOwner),
    systemManager: orNull(systemManager),
    operationsManager: orNull(operationsManager),
    hosting: orNull(hosting),
    shared: orNull(shared) === null ? null : shared === 'ja',
    phase: orNull(phase),
  };
}

function goalItem(goal: Goal, whole: WholeUrl): Item<'goals'> {
  const {perspective, deadline, startYear, deadlineYear, goalOwner, followUps} = goal;
  return {
    ...pageItem(goal, whole),
    perspective,
    deadline: orNull(deadline),
    startYear: startYear ?? null,
    deadlineYear: deadlineYear ?? null,
    goalOwner: orNull(goalOwner),
    followUps: followUps.map(({date, outcome, comment}) => ({date, outcome, comment: comment ?? null})),
  };
}

function termItem(term: Term, whole: WholeUrl): Item<'terms'> {
  const {id, url, name, definition, synonyms, abbreviations, searchWords, equivalents, source, seeUrl} = term;
  return {
    id,
    url: whole(url),
    name,
    definition,
    synonyms: [...synonyms],
    abbreviations: [...abbreviations],
    searchWords: [...searchWords],
    equivalents: [...equivalents],
    source: orNull(source),
    seeUrl: seeUrl === undefined ? null : whole(seeUrl),
  };
}

function factItem(fact: Fact, {pages, edition}: Model, whole: WholeUrl): Item<'facts'> {
  const {id, section, kind, gist, who, when, note} = fact;
  return {
    id,
    url: whole(addressIn(edition, `/om/kallor#${id.toLowerCase()}`)),
    section,
    kind,
    gist,
    who: who ?? null,
    when: when ?? null,
    note: note ?? null,
    pages: pages.filter(({facts}) => facts.includes(id)).map(({url}) => whole(url)),
  };
}

/** The items of every published file. */
export function openDataItems(model: Model, whole: WholeUrl): {[N in FileName]: Item<N>[]} {
  return {
    pages: model.pages.map((page) => ({...pageItem(page, whole), id: page.url})),
    roles: model.roles.map((role) => roleItem(role, model, whole)),
    bodies: model.bodies.map((body) => bodyItem(body, model, whole)),
    processes: model.processes.map((process) => processItem(process, model.edition, whole)),
    documents: model.documents.map((document) => documentItem(document, whole)),
    systems: model.systems.map((system) => systemItem(system, whole)),
    goals: model.goals.map((goal) => goalItem(goal, whole)),
    terms: model.terms.map((term) => termItem(term, whole)),
    facts: model.facts.map((fact) => factItem(fact, model, whole)),
  };
}
