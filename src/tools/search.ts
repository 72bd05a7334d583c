import {parseArgs} from 'node:util';
import {createEngine} from '../search/core/engine.ts';
import type {ResultPage} from '../search/core/results.ts';
import {openBuiltSearch} from './built-search.ts';

/**
 * Answers a question from the built index with the browser's own code:
 * `npm run --silent search -- "vem utser systemförvaltaren" --json`.
 */
const usage = `Så här söker du i den byggda handboken:
  npm run --silent search -- "fråga" [--json] [--antal 10] [--utgava id] [--katalog build/sok]`;

/** One line of the answer. */
interface Row {
  readonly rank: number;
  readonly url: string;
  readonly anchor: string;
  readonly title: string;
  readonly kind: string;
  readonly score: number;
}

function toRows(pages: readonly ResultPage[]): Row[] {
  return pages.flatMap(({hits}, index) =>
    hits.slice(0, 1).map(({url, anchor, title, kind, score}) => ({
      rank: index + 1,
      url,
      anchor,
      title,
      kind,
      score: Math.round(score * 1000) / 1000,
    })),
  );
}

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      json: {type: 'boolean', default: false},
      antal: {type: 'string', default: '10'},
      utgava: {type: 'string'},
      katalog: {type: 'string', default: 'build/sok'},
    },
  });
  const query = positionals.join(' ');
  if (query === '') throw new Error(usage);
  const engine = await createEngine(openBuiltSearch(values.katalog, values.utgava));
  const answer = await engine.answer(query, {maxGroups: Math.max(1, Number(values.antal) || 10), maxHits: 3});
  const rows = toRows(answer.pages);
  if (values.json) console.log(JSON.stringify(rows, undefined, 2));
  else
    for (const row of rows)
      console.log(`${row.rank}. ${row.title} (${row.kind})  ${row.url}${row.anchor && `#${row.anchor}`}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
