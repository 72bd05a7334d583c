import path from 'node:path';
import {readFileSync} from 'node:fs';
import {loadHandbook} from '../content/load-handbook.ts';
import {buildIndex, buildSearch, type SearchFiles} from '../search/build/build-search.ts';
import {bundleSearch} from '../search/build/bundle.ts';
import {markdownArticles} from '../search/build/markdown-articles.ts';
import {toSearchPages} from '../search/build/to-pages.ts';
import {createSearcher} from '../search/core/searcher.ts';
import type {SearchPage} from '../search/core/types.ts';
import {generateSwedish, wordsByFrequency} from './search-bench/generate-swedish.ts';
import {knownItems} from './search-bench/known-items.ts';
import {medianTime, percentile, timeKeystrokes, watchEngine, wireBytes} from './search-bench/measure.ts';
import {lunrPages, standardLunr} from './search-bench/peers.ts';
import {type Judged, measure, openEngine, readJudged, type SearchPages} from './search-bench/quality.ts';

/**
 * `npm run bench:search`: how good the search is for each class of question, how light it is, and how it grows.
 * `-- --utan-tillvaxt` leaves out the growth, which takes a minute.
 */
const root = path.resolve(__dirname, '../..');
const kilobyte = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const share = (value: number) => value.toFixed(2).replace('1.00', '1.0 ').padStart(5);

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function printQuality(
  title: string,
  queries: readonly Judged[],
  peers: Readonly<Record<string, SearchPages>>,
) {
  console.log(`\n${title}: success@1 / success@3 / MRR (andel utan svar)`);
  const groups = [...new Set(queries.map(({group}) => group)), ''];
  for (const group of groups) {
    const asked = queries.filter((query) => group === '' || query.group === group);
    const cells: string[] = [];
    for (const [name, search] of Object.entries(peers)) {
      const {first, three, mrr, empty} = await measure(asked, search);
      cells.push(`${name} ${share(first)}/${share(three)}/${share(mrr)} (${empty})`);
    }
    console.log(`  ${(group || 'alla').padEnd(8)}${String(asked.length).padStart(4)}  ${cells.join('   ')}`);
  }
}

async function printWeight(files: SearchFiles, queries: readonly string[]): Promise<void> {
  const bundle = await bundleSearch();
  const scripts = bundle.files.map(({path: name, bytes}) => ({
    name: name.split('.')[0] ?? '',
    bytes: wireBytes(bytes),
  }));
  const fixed = scripts.reduce((sum, {bytes}) => sum + bytes, 0);
  const index = files.files.find(({path: name}) => name === files.index)?.bytes ?? new Uint8Array();
  const totals: number[] = [];
  for (const query of queries) {
    const {engine, loaded} = await watchEngine(files);
    await engine.details(await engine.answer(query, {maxGroups: 7, maxHits: 2}), 1);
    totals.push(fixed + loaded());
  }
  const open = await medianTime(15, () => createSearcher(index, decode));
  const times = await timeKeystrokes((await watchEngine(files)).engine, queries);
  console.log('\nVikt (brotli)');
  for (const {name, bytes} of scripts) console.log(`  ${name.padEnd(8)} ${kilobyte(bytes)}`);
  console.log(`  index    ${kilobyte(wireBytes(index))}`);
  console.log(
    `  första svaret: median ${kilobyte(percentile(totals, 0.5))}, störst ${kilobyte(Math.max(...totals))}`,
  );
  console.log(
    `  öppna ${open.toFixed(1)} ms; tangent p50 ${percentile(times, 0.5).toFixed(1)}, p95 ${percentile(times, 0.95).toFixed(1)} ms (${times.length} tangenter)`,
  );
}

async function printGrowth(words: readonly string[]): Promise<void> {
  console.log('\nTillväxt: avsnitt | start + första svaret, öppna, tangent p95 | lunr JSON: storlek, öppna');
  for (const sections of [250, 2_500, 10_000]) {
    const {pages, queries} = generateSwedish(words, sections);
    const files = buildIndex({edition: '', pages, synonyms: [], roles: []});
    const start = files.files.find(({path: name}) => name === files.index)?.bytes ?? new Uint8Array();
    const firsts: number[] = [];
    for (const query of queries.slice(0, 12)) {
      const {engine, loaded} = await watchEngine(files);
      await engine.details(await engine.answer(query, {maxGroups: 7, maxHits: 2}), 1);
      firsts.push(loaded());
    }
    const open = await medianTime(7, () => createSearcher(start, decode));
    const times = await timeKeystrokes((await watchEngine(files)).engine, queries);
    const peer = standardLunr(pages);
    const peerOpen = await medianTime(3, peer.load);
    console.log(
      `  ${String(sections).padStart(6)} | ${kilobyte(wireBytes(start))} + ${kilobyte(percentile(firsts, 0.5))}, ` +
        `${open.toFixed(1)} ms, ${percentile(times, 0.95).toFixed(1)} ms | ` +
        `${kilobyte(wireBytes(new TextEncoder().encode(peer.json)))}, ${peerOpen.toFixed(0)} ms`,
    );
  }
}

async function main(): Promise<void> {
  const {model, pages: sources} = await loadHandbook(root);
  const articles = markdownArticles(sources);
  const pages: SearchPage[] = toSearchPages(articles, model);
  const files = buildSearch({edition: '', articles, model});
  const engine = await openEngine(files);
  const own: SearchPages = async (query) => {
    const answer = await engine.answer(query, {maxGroups: 12, maxHits: 3});
    return [...new Set(answer.pages.map(({url}) => url))].slice(0, 8);
  };
  const judged = readJudged(readFileSync(path.join(root, 'tests/data/search-queries.tsv'), 'utf8'));
  const peers = {handboken: own, lunr: lunrPages(pages)};
  await printQuality('Bedömda frågor', judged, peers);
  await printQuality('Sidornas titlar, skrivna på fem sätt', knownItems(model.pages), peers);
  await printWeight(
    files,
    judged.map(({query}) => query),
  );
  if (process.argv.includes('--utan-tillvaxt')) return;
  const texts = pages.flatMap((page) => page.entries.map(({text}) => text));
  await printGrowth(wordsByFrequency(texts));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
