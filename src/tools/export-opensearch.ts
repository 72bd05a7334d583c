import {randomBytes} from 'node:crypto';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {type SectionRecord, sectionsSchema} from '../search/build/section-records.ts';
import {createSearcher} from '../search/core/searcher.ts';
import {bulkBatches, bulkLines} from '../search/opensearch/bulk-batches.ts';
import {compoundParts} from '../search/opensearch/compound-parts.ts';
import {indexBody, type IndexBody} from '../search/opensearch/index-settings.ts';
import {synonymRules} from '../search/opensearch/synonym-rules.ts';
import {openBuiltSearch} from './built-search.ts';
import {isPassing, openCluster} from './opensearch/cluster.ts';
import {pushIndex} from './opensearch/push-index.ts';

/**
 * Writes the built handbook as an OpenSearch index (settings, and documents as `_bulk` NDJSON), and with `--skicka`
 * sends it to the cluster whose address is in HANDBOK_OPENSEARCH_URL.
 */
const options = {
  katalog: {type: 'string', default: 'build'},
  till: {type: 'string', default: 'export/opensearch'},
  alias: {type: 'string', default: 'it-handboken'},
  skicka: {type: 'boolean', default: false},
} as const;

const batchBytes = 5_000_000;
const attempts = 6;

interface Exported {
  readonly body: IndexBody;
  readonly documents: readonly SectionRecord[];
}

/** The index of a built site. `folder`: the site's. */
async function readExport(folder: string): Promise<Exported> {
  const built = openBuiltSearch(path.join(folder, 'sok'));
  const {head} = createSearcher(await built.load(built.index), built.decodeText);
  const json: unknown = JSON.parse(readFileSync(path.join(folder, 'api/v1/sections.json'), 'utf8'));
  const documents = sectionsSchema.parse(json);
  const texts = documents.flatMap(({title, summary, text, keywords}) => [title, summary, text, ...keywords]);
  return {
    documents,
    body: indexBody({parts: compoundParts(texts), synonyms: synonymRules(head.synonyms)}),
  };
}

function writeExport({body, documents}: Exported, folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, 'index.json'), `${JSON.stringify(body, undefined, 2)}\n`);
  bulkBatches(documents, batchBytes).forEach((batch, number) => {
    const name = `bulk-${String(number + 1).padStart(3, '0')}.ndjson`;
    writeFileSync(path.join(folder, name), batch.map(bulkLines).join(''));
  });
  console.log(`${documents.length} avsnitt skrivna i ${folder}`);
}

/** Name of a new index: the time, and some signs so that two runs at once have one each. */
function indexName(alias: string, now: Date): string {
  const time = now.toISOString().replaceAll(/[-:]/g, '').slice(0, 15).toLowerCase();
  return `${alias}-${time}-${randomBytes(4).toString('hex')}`;
}

async function send(exported: Exported, alias: string): Promise<void> {
  const url = process.env['HANDBOK_OPENSEARCH_URL'];
  if (url === undefined || !URL.canParse(url)) {
    throw new Error(
      'Skriv klustrets adress i miljövariabeln HANDBOK_OPENSEARCH_URL, till exempel https://sok.example.se:9200',
    );
  }
  const cluster = openCluster({url});
  const index = indexName(alias, new Date());
  try {
    const patience = {attempts, wait: (milliseconds: number) => wait(milliseconds), isPassing};
    const {documents, batches, left} = await pushIndex(
      {...exported, alias, index, batchBytes},
      cluster,
      patience,
    );
    console.log(`${documents} avsnitt skickade i ${batches} omgångar. "${alias}" pekar nu på ${index}.`);
    if (left.length > 0) console.log(`Gamla index som inte gick att ta bort: ${left.join(', ')}`);
  } finally {
    await cluster.close();
  }
}

async function main(): Promise<void> {
  const {values} = parseArgs({options});
  const exported = await readExport(values.katalog);
  writeExport(exported, values.till);
  if (values.skicka) await send(exported, values.alias);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
