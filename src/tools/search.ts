import {existsSync, readFileSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {createEngine} from '../search/core/engine.ts';
import {readManifest, type SearchManifest} from '../search/core/manifest.ts';
import type {ResultPage} from '../search/core/results.ts';

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

function readBuiltManifest(folder: string): SearchManifest {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${file} finns inte. Bygg först handboken: npm run build`);
  const manifest = readManifest(JSON.parse(readFileSync(file, 'utf8')));
  if (!manifest) throw new Error(`${file} är skadad. Bygg handboken på nytt: npm run build`);
  return manifest;
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
  const manifest = readBuiltManifest(values.katalog);
  const edition = manifest.editions.find(({id}) => values.utgava === undefined || id === values.utgava);
  if (!edition) throw new Error(`Utgåvan "${values.utgava ?? ''}" finns inte i sökningen`);
  const base = path.join(values.katalog, path.dirname(edition.index));
  const engine = await createEngine({
    index: path.basename(edition.index),
    load: (file) => readFile(path.join(base, file)),
    decodeText: (bytes) => new TextDecoder().decode(bytes),
  });
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
