import {loadHandbook} from '../../content/load-handbook.ts';
import {buildSearch, type SearchFiles} from '../../search/build/build-search.ts';
import {createEngine, type Engine} from '../../search/core/engine.ts';
import {markdownArticles} from '../../search/build/markdown-articles.ts';

/** A question and the pages of which any is a right answer. */
export interface Judged {
  readonly query: string;
  readonly group: string;
  readonly expected: readonly string[];
}

/** Reads the table of judged questions: question, class, right pages with | between them. */
export function readJudged(table: string): Judged[] {
  const [, ...lines] = table.trim().split('\n');
  return lines.map((line) => {
    const [query = '', group = '', expected = ''] = line.split('\t');
    return {query, group, expected: expected.split('|')};
  });
}

/** Addresses of the pages found, best first, each once. */
export type SearchPages = (query: string) => Promise<readonly string[]>;

export interface Quality {
  /** Share of questions with a right page first, and among the first three. */
  readonly first: number;
  readonly three: number;
  /** Mean of 1/rank of the first right page among the first eight. */
  readonly mrr: number;
  readonly empty: number;
  /** Questions whose first page is wrong, with what stood there. */
  readonly missed: readonly string[];
}

export function openEngine({index, files}: SearchFiles): Promise<Engine> {
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  return createEngine({
    index,
    load: (file) => {
      const bytes = byPath.get(file);
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`No file ${file}`));
    },
    decodeText: (bytes) => new TextDecoder().decode(bytes),
  });
}

export async function buildHandbookSearch(root: string): Promise<SearchFiles> {
  const {model, pages} = await loadHandbook(root);
  return buildSearch({edition: 'test', articles: markdownArticles(pages), model});
}

/** The search over the handbook's own content. `root` is the top of the repository. */
export async function searchHandbook(root: string): Promise<SearchPages> {
  const engine = await openEngine(await buildHandbookSearch(root));
  return async (query) => {
    const {pages} = await engine.answer(query, {maxGroups: 12, maxHits: 3});
    return [...new Set(pages.map(({url}) => url))].slice(0, 8);
  };
}

export async function measure(queries: readonly Judged[], search: SearchPages): Promise<Quality> {
  const missed: string[] = [];
  const ranks: number[] = [];
  let empty = 0;
  for (const {query, group, expected} of queries) {
    const found = await search(query);
    const rank = found.findIndex((url) => expected.includes(url)) + 1;
    ranks.push(rank);
    if (found.length === 0) empty += 1;
    if (rank !== 1) missed.push(`[${group}] "${query}" ${rank}: ${found.slice(0, 3).join(' ')}`);
  }
  const share = (hits: (rank: number) => number) =>
    ranks.reduce((sum, rank) => sum + hits(rank), 0) / Math.max(ranks.length, 1);
  return {
    first: share((rank) => (rank === 1 ? 1 : 0)),
    three: share((rank) => (rank >= 1 && rank <= 3 ? 1 : 0)),
    mrr: share((rank) => (rank > 0 ? 1 / rank : 0)),
    empty,
    missed,
  };
}
