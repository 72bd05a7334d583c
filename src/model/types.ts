import type {factKinds, followUpOutcomes, perspectives} from './kinds.ts';
import type {AccessibilityStatement} from './accessibility-statement.ts';
import type {Edition} from './edition.ts';

/** The kinds of page, as editors write them in `typ:`. */
export const pageKinds = [
  'oversikt',
  'strategi',
  'perspektiv',
  'roll',
  'organ',
  'dokument',
  'system',
  'modell',
  'ekonomi',
  'guide',
  'process',
  'mal',
  'begrepp',
  'om',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** What editors write where the source is silent; shown as "anges inte i källan". */
export const notStated = 'ej-angivet';
export type NotStated = typeof notStated;

/** A claim of the decided strategy, in our words. */
export interface Fact {
  readonly id: string;
  readonly section: string;
  readonly kind: (typeof factKinds)[number];
  readonly gist: string;
  /** The page that carries it, relative to docs/, without suffix. */
  readonly page: string;
  readonly who?: string | undefined;
  readonly when?: string | undefined;
  readonly note?: string | undefined;
}

export interface Review {
  readonly date: string;
  readonly role: string;
  readonly outcome: string;
}

export interface Change {
  readonly date: string;
  readonly what: string;
}

export interface Heading {
  readonly level: number;
  readonly text: string;
  /** Explicit `{#id}` or the slug that Docusaurus derives. */
  readonly id: string;
  readonly line: number;
}

/** Facts that a section of a page cites for itself. */
export interface SectionFacts {
  /** Undefined before the first heading. */
  readonly section: Heading | undefined;
  readonly facts: readonly string[];
  readonly line: number;
}

/** What all pages have in common. `url` has no trailing slash; `line` numbers are 1-based. */
export interface Page {
  /** Path as in the draft, whichever edition it is of: `docs/roller/systemagare.md`. */
  readonly file: string;
  /** File name without suffix, or the folder's name for an index: `systemagare`. Unique within its kind. */
  readonly id: string;
  readonly url: string;
  readonly kind: PageKind;
  readonly title: string;
  readonly shortTitle: string;
  /** One sentence: the short answer. */
  readonly summary: string;
  /** Role or body that answers for the text. */
  readonly owner: string;
  /** What the page rests on: what its front matter cites, and then what its sections add. */
  readonly facts: readonly string[];
  readonly sectionFacts: readonly SectionFacts[];
  readonly keywords: readonly string[];
  readonly order: number;
  readonly reviewEvery: string | undefined;
  readonly reviews: readonly Review[];
  readonly changes: readonly Change[];
  readonly headings: readonly Heading[];
  /** On the page that is the handbook's accessibility statement. */
  readonly statement?: AccessibilityStatement | undefined;
}

/** Something that a role or a body decides on. */
export interface Decision {
  /** What it is about, as a heading: "Större IT-projekt". */
  readonly what: string;
  /** What the source asks of the decision: "inom tilldelad ram". */
  readonly condition?: string | undefined;
  /** Id of the process that leads there. */
  readonly process?: string | undefined;
}

/** Someone who can act: a role or a body. */
export interface Actor extends Page {
  readonly aliases: readonly string[];
  /** The most asked first. */
  readonly decisions: readonly Decision[];
}

export interface Role extends Actor {
  readonly kind: 'roll';
  /** Ids of roles or bodies, or not stated in the source. */
  readonly appointedBy: readonly string[] | NotStated;
  /** Ids or plain text. */
  readonly heldBy: readonly string[];
}

export interface Body extends Actor {
  readonly kind: 'organ';
  readonly ledBy: readonly string[];
}

export interface GoverningDocument extends Page {
  readonly documentType: string;
  readonly status: string;
  readonly governs: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly diaryNumber: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export interface System extends Page {
  readonly kind: 'system';
  readonly systemOwner: string;
  readonly systemManager: string;
  readonly operationsManager: string;
  readonly hosting: string;
  readonly shared: string;
  readonly phase: string;
}

export interface FollowUp {
  readonly date: string;
  readonly outcome: (typeof followUpOutcomes)[number];
  readonly comment?: string | undefined;
}

export interface Goal extends Page {
  readonly kind: 'mal';
  readonly perspective: (typeof perspectives)[number];
  /** As the source phrases it: "2018", "årligen", or not stated. */
  readonly deadline: string;
  /** The year that the work begins, where the source fixes one. It cannot be missed, and so never passes. */
  readonly startYear: number | undefined;
  /** The year that can pass, where the source fixes one. */
  readonly deadlineYear: number | undefined;
  readonly goalOwner: string;
  /** Latest first, whatever the order in the file. */
  readonly followUps: readonly FollowUp[];
}

export interface Term {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly definition: string;
  readonly synonyms: readonly string[];
  readonly abbreviations: readonly string[];
  /** Words that staff search by, which mean something else or more. */
  readonly searchWords: readonly string[];
  /** Equivalents in other models, with the model in brackets: "objektägare (pm3)". */
  readonly equivalents: readonly string[];
  readonly source: string;
  readonly seeUrl: string | undefined;
  readonly line: number;
}

export type StepKind = 'start' | 'end' | 'step' | 'decision';

/** One way on from a step. */
export interface Branch {
  readonly to: string;
  readonly label: string;
  /** Leads back to an earlier step. */
  readonly back: boolean;
  /** Dotted in the map: information, not the flow of work. */
  readonly information: boolean;
}

export interface Step {
  readonly id: string;
  /** 1-based place in the order of work. */
  readonly number: number;
  readonly kind: StepKind;
  readonly label: string;
  /** Role or body that does it, or not stated. Responsible (R). */
  readonly actor: string;
  readonly next: readonly Branch[];
  /** Accountable (A) where the text names another than the actor. */
  readonly decides: readonly string[];
  readonly consulted: readonly string[];
  readonly informed: readonly string[];
  readonly rules: readonly string[];
  readonly inputs: string;
  readonly outputs: string;
  readonly documents: readonly string[];
  readonly systems: readonly string[];
  readonly subprocess: string | undefined;
  /** The step's own text as plain text. */
  readonly text: string;
  /** Line of the step's heading in the file; of its node where it has no text. */
  readonly line: number;
}

export interface Lane {
  readonly id: string;
  readonly title: string;
}

export interface Process extends Page {
  readonly kind: 'process';
  readonly processType: 'ledning' | 'huvud' | 'stod';
  readonly processOwner: string;
  readonly trigger: string;
  readonly result: string;
  readonly documents: readonly string[];
  readonly systems: readonly string[];
  readonly accTitle: string;
  readonly accDescr: string;
  readonly lanes: readonly Lane[];
  /** In the order of work: `steps[i].number === i + 1`. */
  readonly steps: readonly Step[];
}

/** One thing to do and tick in a guide. */
export interface ChecklistItem {
  /** The stage's id and the words of the phrase: `1-ditt-uppdrag/las-om-din-roll`. Ticks are kept under it. */
  readonly id: string;
  /** The bold phrase that the item begins with. */
  readonly phrase: string;
  /** The whole item as plain text. */
  readonly text: string;
  /** Changes when the text does. */
  readonly hash: string;
}

/** The things to do in one stage of a guide. */
export interface Checklist extends Pick<Page, 'id' | 'url' | 'title' | 'shortTitle' | 'order'> {
  readonly items: readonly ChecklistItem[];
}

/** Everything that governance consists of, written once, as one edition has it. Every view derives from it. */
export interface Model {
  readonly edition: Edition;
  readonly pages: readonly Page[];
  readonly roles: readonly Role[];
  readonly bodies: readonly Body[];
  readonly processes: readonly Process[];
  readonly documents: readonly GoverningDocument[];
  readonly systems: readonly System[];
  readonly goals: readonly Goal[];
  readonly terms: readonly Term[];
  readonly checklists: readonly Checklist[];
  readonly facts: readonly Fact[];
}
