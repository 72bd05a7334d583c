import {idOfFile} from './addresses.ts';
import type {FrontMatter} from './front-matter-schema.ts';
import type {WrittenProcess} from './process/read-process.ts';
import type {SourcePage} from './source-page.ts';
import {
  notStated,
  type Body,
  type Decision,
  type Goal,
  type GoverningDocument,
  type Page,
  type PageKind,
  type Process,
  type Role,
  type System,
} from './types.ts';

/** A page whose front matter is of a certain kind. */
export interface PageOfKind<K extends PageKind> {
  readonly page: SourcePage;
  readonly data: Extract<FrontMatter, {typ: K}>;
}

/** The pages of one kind, with their front matter narrowed to it. */
export function pagesOfKind<K extends PageKind>(pages: readonly SourcePage[], kind: K): PageOfKind<K>[] {
  const isKind = (data: FrontMatter | undefined): data is Extract<FrontMatter, {typ: K}> =>
    data?.typ === kind;
  return pages.flatMap((page) => (isKind(page.frontMatter) ? [{page, data: page.frontMatter}] : []));
}

/** What all kinds share. Undefined when the front matter cannot be used. */
export function readPage(page: SourcePage): Page | undefined {
  return page.frontMatter && {...common(page, page.frontMatter), kind: page.frontMatter.typ};
}

function latestFirst<Dated extends {readonly date: string}>(items: readonly Dated[]): Dated[] {
  return items.toSorted((a, b) => b.date.localeCompare(a.date));
}

function common({file, url, headings, sectionFacts}: SourcePage, data: FrontMatter): Omit<Page, 'kind'> {
  return {
    file,
    id: idOfFile(file),
    url,
    title: data.title,
    shortTitle: data.kortnamn ?? data.title,
    summary: data.sammanfattning,
    owner: data.agare,
    facts: [...new Set([...(data.fakta ?? []), ...sectionFacts.flatMap(({facts}) => facts)])],
    sectionFacts,
    keywords: data.sokord ?? [],
    order: data.ordning ?? 1000,
    reviewEvery: data['granskas-var'],
    reviews: latestFirst(
      (data.granskning ?? []).map(({datum, roll, utfall}) => ({date: datum, role: roll, outcome: utfall})),
    ),
    changes: (data.andringar ?? []).map(({datum, vad}) => ({date: datum, what: vad})),
    headings,
    ...(data.typ === 'om' && data.redogorelse ? {statement: data.redogorelse} : {}),
  };
}

function readDecisions(data: Extract<FrontMatter, {typ: 'roll' | 'organ'}>): Decision[] {
  return (data['beslutar-om'] ?? []).map(({vad, villkor, process}) => ({
    what: vad,
    condition: villkor,
    process,
  }));
}

export function readRole({page, data}: PageOfKind<'roll'>): Role {
  return {
    ...common(page, data),
    kind: 'roll',
    aliases: data['kallas-aven'] ?? [],
    decisions: readDecisions(data),
    appointedBy: data['utses-av'],
    heldBy: data['innehas-av'] ?? [],
  };
}

export function readBody({page, data}: PageOfKind<'organ'>): Body {
  return {
    ...common(page, data),
    kind: 'organ',
    aliases: data['kallas-aven'] ?? [],
    decisions: readDecisions(data),
    ledBy: data['leds-av'] ?? [],
  };
}

/** A governing document; the strategy itself is one too. Undefined for a strategy page that is no document. */
export function readDocument({
  page,
  data,
}: PageOfKind<'dokument'> | PageOfKind<'strategi'>): GoverningDocument | undefined {
  const read = readPage(page);
  if (!read || data.dokumenttyp === undefined) return undefined;
  return {
    ...read,
    documentType: data.dokumenttyp,
    status: data.status ?? notStated,
    governs: data.styr ?? notStated,
    decidedBy: data['beslutad-av'] ?? notStated,
    decidedOn: data.beslutsdatum ?? notStated,
    diaryNumber: data.diarienummer ?? notStated,
    validFrom: data['galler-fran'] ?? notStated,
    validTo: data['galler-till'] ?? notStated,
  };
}

export function readSystem({page, data}: PageOfKind<'system'>): System {
  return {
    ...common(page, data),
    kind: 'system',
    systemOwner: data.systemagare,
    systemManager: data.systemforvaltare,
    operationsManager: data.systemdriftsansvarig,
    hosting: data.driftsform,
    shared: data.kommungemensamt,
    phase: data.livscykelfas,
  };
}

export function readGoal({page, data}: PageOfKind<'mal'>): Goal {
  return {
    ...common(page, data),
    kind: 'mal',
    perspective: data.perspektiv,
    deadline: data.tidsgrans,
    startYear: data['tidsgrans-fran'],
    deadlineYear: data['tidsgrans-ar'],
    goalOwner: data.malagare,
    followUps: latestFirst(
      (data.uppfoljning ?? []).map(({datum, utfall, kommentar}) => ({
        date: datum,
        outcome: utfall,
        comment: kommentar,
      })),
    ),
  };
}

/** A process page joined with its map as written. */
export function buildProcess(
  {page, data}: PageOfKind<'process'>,
  {flowchart, steps}: WrittenProcess,
): Process {
  return {
    ...common(page, data),
    kind: 'process',
    processType: data.processtyp,
    processOwner: data.processagare,
    trigger: data.utlosare,
    result: data.resultat,
    documents: data.dokument ?? [],
    systems: data.system ?? [],
    accTitle: flowchart.accTitle,
    accDescr: flowchart.accDescr,
    lanes: flowchart.lanes.map(({id, title}) => ({id, title})),
    steps,
  };
}
