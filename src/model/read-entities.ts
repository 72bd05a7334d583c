import {idOfFile} from './addresses.ts';
import type {FrontMatter} from './front-matter-schema.ts';
import type {WrittenProcess} from './process/read-process.ts';
import type {SourcePage} from './source-page.ts';
import type {Body, Goal, GoverningDocument, Page, PageKind, Process, Role, System} from './types.ts';

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
export function readPage({file, url, frontMatter: data, headings}: SourcePage): Page | undefined {
  if (!data) return undefined;
  return {
    file,
    id: idOfFile(file),
    url,
    kind: data.typ,
    title: data.title,
    shortTitle: data.kortnamn ?? data.title,
    summary: data.sammanfattning,
    owner: data.agare,
    facts: data.fakta ?? [],
    keywords: data.sokord ?? [],
    order: data.ordning ?? 1000,
    reviewEvery: data['granskas-var'],
    reviews: (data.granskning ?? []).map(({datum, roll, utfall}) => ({
      date: datum,
      role: roll,
      outcome: utfall,
    })),
    changes: (data.andringar ?? []).map(({datum, vad}) => ({date: datum, what: vad})),
    headings,
  };
}

function base<K extends PageKind>({page, data}: PageOfKind<K>): Page & {readonly kind: K} {
  const read = readPage({...page, frontMatter: data});
  if (!read) throw new Error(`${page.file} lost its front matter`);
  return {...read, kind: data.typ as K};
}

export function readRole(source: PageOfKind<'roll'>): Role {
  const {data} = source;
  const appointedBy = data['utses-av'];
  return {
    ...base(source),
    aliases: data['kallas-aven'] ?? [],
    appointedBy,
    heldBy: data['innehas-av'] ?? [],
  };
}

export function readBody(source: PageOfKind<'organ'>): Body {
  const {data} = source;
  return {...base(source), aliases: data['kallas-aven'] ?? [], ledBy: data['leds-av'] ?? []};
}

/** A governing document; the strategy itself is one too. Undefined for a strategy page that is no document. */
export function readDocument(
  source: PageOfKind<'dokument'> | PageOfKind<'strategi'>,
): GoverningDocument | undefined {
  const {page, data} = source;
  const read = readPage(page);
  if (!read || data.dokumenttyp === undefined) return undefined;
  return {
    ...read,
    documentType: data.dokumenttyp,
    status: data.status ?? 'ej-angivet',
    governs: data.styr ?? 'ej-angivet',
    decidedBy: data['beslutad-av'] ?? 'ej-angivet',
    decidedOn: data.beslutsdatum ?? 'ej-angivet',
    diaryNumber: data.diarienummer ?? 'ej-angivet',
    validFrom: data['galler-fran'] ?? 'ej-angivet',
    validTo: data['galler-till'] ?? 'ej-angivet',
  };
}

export function readSystem(source: PageOfKind<'system'>): System {
  const {data} = source;
  return {
    ...base(source),
    systemOwner: data.systemagare,
    systemManager: data.systemforvaltare,
    operationsManager: data.systemdriftsansvarig,
    hosting: data.driftsform,
    shared: data.kommungemensamt,
    phase: data.livscykelfas,
  };
}

export function readGoal(source: PageOfKind<'mal'>): Goal {
  const {data} = source;
  return {
    ...base(source),
    perspective: data.perspektiv,
    deadline: data.tidsgrans,
    deadlineYear: data['tidsgrans-ar'],
    goalOwner: data.malagare,
    followUps: (data.uppfoljning ?? []).map(({datum, utfall, kommentar}) => ({
      date: datum,
      outcome: utfall,
      comment: kommentar,
    })),
  };
}

/** A process page joined with its map as written. */
export function buildProcess(source: PageOfKind<'process'>, {flowchart, steps}: WrittenProcess): Process {
  const {data} = source;
  return {
    ...base(source),
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
