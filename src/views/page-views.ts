import type {Actor, Goal, Model, Page, Process} from '#model/types.ts';
import {accessibilityContact, accessibilityFacts, accessibilityTests} from './accessibility-statement.ts';
import {stageChecklist, wholeChecklist} from './checklist.ts';
import {bodyBox, documentBox, goalBox, processBox, roleBox, systemBox} from './fact-boxes.ts';
import {decisionTable} from './decisions.ts';
import {goalHistory, goalOverview, goalTimes} from './goals.ts';
import type {ViewNode} from './nodes.ts';
import {pageFoot} from './page-foot.ts';
import {raciTable} from './raci.ts';
import {
  bodyRegister,
  documentRegister,
  processLandscape,
  roleProcessMatrix,
  roleRegister,
  systemGaps,
  systemRegister,
} from './registers.ts';
import {openDataReference} from './open-data.ts';
import {mapDownloads} from './downloads.ts';
import {roleFilter} from './role-filter.ts';
import {roleDuties} from './role-duties.ts';
import {stepByStep} from './steps.ts';
import {ruleList, sourceList} from './sources.ts';

/** What a page gets from the model besides its own text. */
export interface PageViews {
  /** After the page's first paragraph. */
  readonly head: readonly ViewNode[];
  /** After the page's own text. */
  readonly tail: readonly ViewNode[];
  /** Just before the drawn map. */
  readonly beforeMap: readonly ViewNode[];
  /** In place of the section "Steg"; slots name the steps whose own text belongs there. */
  readonly steps: readonly ViewNode[];
  /** In place of the task list of a stage; slots hold the items' own texts. */
  readonly checklist: readonly ViewNode[];
}

/** The views that an editor may place with `<!-- vy: namn -->`. */
export const namedViews = {
  rollregister: roleRegister,
  organregister: bodyRegister,
  'vem-beslutar': decisionTable,
  dokumentregister: documentRegister,
  systemregister: systemRegister,
  systemluckor: systemGaps,
  maloversikt: goalOverview,
  maltidslinje: goalTimes,
  processlandskap: processLandscape,
  'roll-process-matris': roleProcessMatrix,
  kallforteckning: sourceList,
  kontroller: ruleList,
  redogorelse: accessibilityFacts,
  'redogorelse-prov': accessibilityTests,
  'redogorelse-kontakt': accessibilityContact,
  checklista: wholeChecklist,
  'oppna-data': openDataReference,
} as const satisfies Record<string, (model: Model, currentYear: number) => ViewNode[]>;

function byPage<P extends Page>(pages: readonly P[], page: Page): P | undefined {
  return pages.find(({url}) => url === page.url);
}

/** What a page is in the model, where it is one of these. */
interface Entities {
  readonly actor: Actor | undefined;
  readonly goal: Goal | undefined;
  readonly process: Process | undefined;
}

function tailOf(model: Model, {actor, goal, process}: Entities): ViewNode[] {
  return [
    ...(actor ? roleDuties(model, actor) : []),
    ...(goal ? goalHistory(goal) : []),
    ...(process ? [...raciTable(model, process), mapDownloads(model, process)] : []),
  ];
}

/**
 * Derives a page's views from the model.
 *
 * @param currentYear the year of the build, for goals whose deadline may have passed
 */
export function pageViews(model: Model, page: Page, currentYear: number): PageViews {
  const role = byPage(model.roles, page);
  const body = byPage(model.bodies, page);
  const document = byPage(model.documents, page);
  const system = byPage(model.systems, page);
  const goal = byPage(model.goals, page);
  const process = byPage(model.processes, page);
  const head = [
    role && roleBox(model, role),
    body && bodyBox(model, body),
    document && documentBox(model, document),
    system && systemBox(model, system),
    goal && goalBox(model, goal, currentYear),
    process && processBox(model, process),
  ];
  return {
    head: head.filter((node): node is ViewNode => node !== undefined),
    tail: [...tailOf(model, {actor: role ?? body, goal, process}), pageFoot(model, page)],
    beforeMap: process ? roleFilter(model, process) : [],
    steps: process ? stepByStep(model, process) : [],
    checklist: stageChecklist(model, page),
  };
}
