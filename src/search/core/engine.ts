import {type Blocks, createBlocks, type LoadFile} from './blocks.ts';
import {countTerms, makeExcerpt} from './excerpt.ts';
import {asList} from './format/head.ts';
import {createLabels, type Labels} from './labels.ts';
import {nearestTitles} from './nearest-titles.ts';
import {type Plan, termsToMark} from './plan.ts';
import type {Answer, Detail, Details, ResultHit, ResultPage} from './results.ts';
import {createSearcher, type FindOptions, type Searcher} from './searcher.ts';
import {suggest} from './suggest.ts';
import type {DecodeText, HitKind} from './types.ts';

export interface Engine {
  /** Rejects with DamagedFileError or what `load` rejects with. */
  readonly answer: (query: string, options: FindOptions) => Promise<Answer>;
  /** For the first `hitsPerPage` results of each page of the answer. */
  readonly details: (answer: Answer, hitsPerPage: number) => Promise<Details>;
}

export interface EngineInput {
  /** Name of the index file, for `load`. */
  readonly index: string;
  readonly load: LoadFile;
  readonly decodeText: DecodeText;
}

/** Opens the index and answers questions with it; loads further files when a question needs them. */
export async function createEngine({index, load, decodeText}: EngineInput): Promise<Engine> {
  const searcher = createSearcher(await load(index), decodeText);
  const labels = createLabels(searcher, load, decodeText);
  const texts = createBlocks(searcher.head.textBlocks, load, decodeText);
  return {
    answer: async (query, options) => {
      const plan = searcher.plan(query);
      await loadPostings(plan, searcher, load);
      const {groups, total, byKind, byRole} = searcher.find(plan, options);
      const pages = await Promise.all(groups.map((group) => labels.page(group)));
      return {
        query,
        pages,
        total,
        also: plan.also,
        suggestion: suggest(query, plan.guesses, titlesOf(pages)),
        nearest: pages.length > 0 ? [] : nearestTitles(query, searcher.head.labels ?? []),
        byKind: [...byKind],
        byRole: searcher.head.roles.flatMap(([id, title]) => {
          const count = byRole.get(id);
          return count === undefined ? [] : [[id, title, count] as const];
        }),
      };
    },
    details: async ({query, pages, suggestion}, hitsPerPage) => {
      const plan = searcher.plan(query);
      const sought = termsToMark(plan);
      const hits = pages.flatMap((page) => page.hits.slice(0, hitsPerPage));
      const found = await Promise.all(hits.map((hit) => readDetail(hit, sought, {texts, labels})));
      const written = found.slice(0, 3).map(({text}) => text);
      return {
        details: found.map(({detail}) => detail),
        suggestion: suggestion ?? suggest(query, plan.guesses, written),
      };
    },
  };
}

function titlesOf(pages: readonly ResultPage[]): string[] {
  return pages.slice(0, 3).flatMap(({title, hits}) => [title, ...hits.map((hit) => hit.title)]);
}

async function loadPostings(plan: Plan, searcher: Searcher, load: LoadFile): Promise<void> {
  const missing = searcher.missing(plan);
  const files = await Promise.all(missing.map(async (file) => ({file, bytes: await load(file)})));
  for (const {file, bytes} of files) searcher.addPostings(file, bytes);
}

interface Sources {
  readonly texts: Blocks;
  readonly labels: Labels;
}

async function readDetail(
  {entry, kind}: ResultHit,
  sought: ReadonlySet<string>,
  {texts, labels}: Sources,
): Promise<{detail: Detail; text: string}> {
  const {page, section} = labels.place(entry);
  const [answer, text] = readTexts(await texts.get(page), section);
  const isStep = kind === 'steg';
  const shown = isStep || !saysMore(answer, text, {kind, sought}) ? text : answer;
  return {
    detail: {entry, note: isStep ? answer : '', excerpt: makeExcerpt(shown, sought)},
    text: `${answer} ${text}`,
  };
}

/** Roles, bodies and terms always show their short answer; others where the text has no more of what is sought. */
function saysMore(
  answer: string,
  text: string,
  {kind, sought}: {kind: HitKind; sought: ReadonlySet<string>},
): boolean {
  if (answer === '') return false;
  if (kind === 'roll' || kind === 'organ' || kind === 'term') return true;
  return countTerms(answer, sought) >= countTerms(text, sought);
}

/** A page's texts as the build wrote them: for each entry its answer and its text. */
function readTexts(page: unknown, section: number): readonly [answer: string, text: string] {
  const [answer, text] = asList(asList(page)[section]);
  return [typeof answer === 'string' ? answer : '', typeof text === 'string' ? text : ''];
}
