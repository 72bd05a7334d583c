import type {Problem} from '#shared/problem.ts';
import {idOfFile} from './addresses.ts';
import {checkPage} from './checks/check-page.ts';
import {checkCoverage, checkFiles} from './checks/coverage.ts';
import {checkDiagrams} from './checks/diagrams.ts';
import type {LinkTargets} from './checks/links.ts';
import type {KnownIds} from './checks/references.ts';
import {checkStepDeciders} from './checks/step-deciders.ts';
import {checkStepReferences} from './checks/step-references.ts';
import type {Edition} from './edition.ts';
import type {DiagramParser} from './flowchart.ts';
import {checkMap} from './process/check-map.ts';
import {readProcess} from './process/read-process.ts';
import {readChecklists} from './read-checklists.ts';
import {
  buildProcess,
  pagesOfKind,
  readBody,
  readDocument,
  readGoal,
  readPage,
  readRole,
  readSystem,
} from './read-entities.ts';
import {readTerms} from './read-terms.ts';
import {readSourcePage, type SourceFile, type SourcePage} from './source-page.ts';
import type {Fact, Model, Process} from './types.ts';

/** Everything that the model is built from; reading it from disk is the caller's work. */
export interface ModelSource {
  readonly edition: Edition;
  readonly files: readonly SourceFile[];
  /** Files in the content folders that are not Markdown pages. */
  readonly strayFiles: readonly string[];
  /** Addresses of the files under static/, and paths of the images in the content folders. */
  readonly assets: readonly string[];
  readonly facts: readonly Fact[];
  /** Names of the views that a page may ask for. */
  readonly views: readonly string[];
}

export interface BuiltModel {
  readonly model: Model;
  readonly pages: readonly SourcePage[];
  /** Sorted by file and line. */
  readonly problems: readonly Problem[];
}

/**
 * Builds the one model of an edition from the Markdown of docs and processes, and checks it.
 * Never throws for what an editor wrote: everything that is wrong comes back as problems, all at once.
 *
 * @param openPage reads a file; another may know what {@link readSourcePage} made of it before
 */
export async function buildModel(
  source: ModelSource,
  parseDiagram: DiagramParser,
  openPage: typeof readSourcePage = readSourcePage,
): Promise<BuiltModel> {
  const pages = source.files.map((file) => openPage(file, source.edition));
  const known = knownIds(pages, source.facts);
  const targets = linkTargets(pages, source.assets);
  const views = new Set(source.views);
  const processes = await readProcesses(pages, parseDiagram, known);
  const glossary = pagesOfKind(pages, 'begrepp').map(({page}) => readTerms(page));
  const terms = glossary.flatMap((read) => read.terms);
  const checklists = readChecklists(pagesOfKind(pages, 'guide'));
  const diagramProblems = await Promise.all(
    pages.map((page) => checkDiagrams(page, {parseDiagram, targets})),
  );
  const problems = [
    ...checkFiles(pages, source.strayFiles),
    ...pages.flatMap((page) => checkPage(page, {known, targets, views, terms})),
    ...diagramProblems.flat(),
    ...processes.problems,
    ...glossary.flatMap((read) => read.problems),
    ...checklists.problems,
    ...checkCoverage(pages, source.facts),
  ];
  const model: Model = {
    edition: source.edition,
    pages: sorted(pages.flatMap((page) => readPage(page) ?? [])),
    roles: sorted(pagesOfKind(pages, 'roll').map(readRole)),
    bodies: sorted(pagesOfKind(pages, 'organ').map(readBody)),
    processes: sorted(processes.list),
    documents: sorted(
      [...pagesOfKind(pages, 'strategi'), ...pagesOfKind(pages, 'dokument')].flatMap(
        (page) => readDocument(page) ?? [],
      ),
    ),
    systems: sorted(pagesOfKind(pages, 'system').map(readSystem)),
    goals: sorted(pagesOfKind(pages, 'mal').map(readGoal)),
    terms,
    checklists: sorted(checklists.list),
    facts: source.facts,
  };
  return {model, pages, problems: problems.toSorted(byPlace)};
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}

function sorted<P extends {readonly order: number; readonly title: string}>(pages: readonly P[]): P[] {
  return pages.toSorted((a, b) => a.order - b.order || a.title.localeCompare(b.title, 'sv'));
}

function knownIds(pages: readonly SourcePage[], facts: readonly Fact[]): KnownIds {
  const inFolders = (...folders: string[]) =>
    new Set(
      pages
        .filter(({file}) => folders.some((folder) => file.startsWith(folder)) && !file.endsWith('/index.md'))
        .map(({file}) => idOfFile(file)),
    );
  return {
    actors: inFolders('docs/roller/', 'docs/organisation/'),
    documents: new Set([...inFolders('docs/styrande-dokument/'), 'it-strategi']),
    systems: inFolders('docs/system/register/'),
    processes: inFolders('processes/'),
    facts: new Set(facts.map(({id}) => id)),
    files: new Set(pages.map(({file}) => file)),
  };
}

function linkTargets(pages: readonly SourcePage[], assets: readonly string[]): LinkTargets {
  return {
    anchors: new Map(pages.map(({file, headings}) => [file, new Set(headings.map(({id}) => id))])),
    assets: new Set(assets),
  };
}

/** Reads and checks all process pages. */
async function readProcesses(
  pages: readonly SourcePage[],
  parseDiagram: DiagramParser,
  known: KnownIds,
): Promise<{list: Process[]; problems: Problem[]}> {
  const actors = [...pagesOfKind(pages, 'roll'), ...pagesOfKind(pages, 'organ')];
  const linked = new Map(actors.map(({page: {file}, data: {title}}) => [idOfFile(file), {title, file}]));
  const titles = new Map([...linked].map(([id, {title}]) => [id, title]));
  const list: Process[] = [];
  const problems: Problem[] = [];
  for (const source of pagesOfKind(pages, 'process')) {
    const read = await readProcess(source.page, parseDiagram);
    problems.push(...read.problems);
    if (!read.written) continue;
    problems.push(
      ...checkMap(read.written, {actors: known.actors, titles}),
      ...checkStepReferences(read.written, source, known),
      ...checkStepDeciders(read.written, linked),
    );
    list.push(buildProcess(source, read.written));
  }
  return {list, problems};
}
