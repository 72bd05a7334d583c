import {readFileSync} from 'node:fs';
import path from 'node:path';
import {type Browser, chromium} from '@playwright/test';
import {loadHandbook} from '../content/load-handbook.ts';
import {installedBrowsers, launchArguments} from './browser/find-browser.ts';
import {type BuiltSite, readBuiltSite} from './search-bench/built-site.ts';
import {wordsByFrequency} from './search-bench/generate-swedish.ts';
import {measureGrowth} from './search-bench/grow.ts';
import {knownItems} from './search-bench/known-items.ts';
import {openPeers, type Peers} from './search-bench/open-peers.ts';
import {type Judged, measure, readJudged} from './search-bench/quality.ts';
import {type Percentiles, weigh} from './search-bench/weigh.ts';

/**
 * `npm run bench:search`: how good the search of the built site is for each class of question, how light it is, and how
 * it grows, beside easyops' plugin, pagefind, MiniSearch and plain lunr over the same pages in the same run.
 * `-- --utan-tillvaxt` leaves out the growth, which takes some minutes.
 */
const root = path.resolve(__dirname, '../..');
const kilobyte = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const share = (value: number) => value.toFixed(2);
const ms = (value: number) => `${value.toFixed(1)} ms`;

async function printQuality(title: string, queries: readonly Judged[], {searches}: Peers): Promise<void> {
  console.log(`\n${title}: success@1/success@3/MRR (antal utan svar)`);
  console.log(
    `  ${'klass'.padEnd(8)}  antal  ${Object.keys(searches)
      .map((name) => name.padEnd(19))
      .join('')}`,
  );
  for (const group of [...new Set(queries.map((query) => query.group)), '']) {
    const asked = queries.filter((query) => group === '' || query.group === group);
    const cells: string[] = [];
    for (const search of Object.values(searches)) {
      const {first, three, mrr, empty} = await measure(asked, search);
      cells.push(`${share(first)}/${share(three)}/${share(mrr)} (${empty})`.padEnd(19));
    }
    console.log(`  ${(group || 'alla').padEnd(8)}${String(asked.length).padStart(7)}  ${cells.join('')}`);
  }
}

async function printWeight(
  site: BuiltSite,
  queries: readonly string[],
  {peers, browser}: Around,
): Promise<void> {
  const {index, first, greatest, open, worker, page, plain} = await weigh(site, queries, browser);
  const others = Object.entries(peers.firstAnswer).map(([name, bytes]) => `${name} ${kilobyte(bytes)}`);
  const times = ({p50, p95}: Percentiles) => `p50 ${ms(p50)}, p95 ${ms(p95)}`;
  console.log('\nVikt (brotli) och tid (CPU)');
  console.log(`  skript ${kilobyte(site.scripts)}, register ${kilobyte(index)}`);
  console.log(
    `  före första svaret: median ${kilobyte(first)}, störst ${kilobyte(greatest)}; ${others.join(', ')}`,
  );
  console.log(`  öppna registret ${ms(open)}`);
  console.log(`  tangent i arbetstråden: ${times(worker)}`);
  console.log(`  tangent i sidans tråd, skript, stil och layout: ${times(page.work)}`);
  console.log(`  tangent i samma fält utan skript: ${times(plain)}`);
  console.log(`  tangent i sidans tråd, med målning och det som varje fält kostar: ${times(page.whole)}`);
}

async function printGrowth({articles}: BuiltSite, browser: Browser): Promise<void> {
  const words = wordsByFrequency(articles.flatMap(({sections}) => sections.map(({text}) => text)));
  console.log('\nTillväxt med påhittad svensk text');
  for (const {sections, own, lunr, pagefind} of await measureGrowth(browser, words, [250, 2_500, 10_000])) {
    console.log(
      `  ${sections} avsnitt\n` +
        `    handboken: allt ${kilobyte(own.total)}, start ${kilobyte(own.start)}, till första svaret ${kilobyte(own.first)} (störst ${kilobyte(own.greatest)}) utan skript, öppna ${ms(own.open)}, tangent p95 ${ms(own.key)}\n` +
        `    lunr JSON: allt ${kilobyte(lunr.total)}, öppna ${ms(lunr.open)}\n` +
        `    pagefind:  allt ${kilobyte(pagefind.total)}, till första svaret ${kilobyte(pagefind.first)} med skript, tangent p95 ${ms(pagefind.key)} (klocka)`,
    );
  }
}

interface Around {
  readonly peers: Peers;
  readonly browser: Browser;
}

async function main(): Promise<void> {
  const [executablePath] = installedBrowsers();
  if (executablePath === undefined)
    throw new Error('Jämförelsen behöver Chromium. Kör först: npm run verify');
  const site = await readBuiltSite(path.join(root, 'build'));
  const {model} = await loadHandbook(root);
  const browser = await chromium.launch({executablePath, args: launchArguments()});
  try {
    const peers = await openPeers(site, model, browser);
    const judged = (name: string) => readJudged(readFileSync(path.join(root, 'tests/data', name), 'utf8'));
    const questions = judged('search-queries.tsv');
    await printQuality('Bedömda frågor', questions, peers);
    await printQuality('Fler bedömda frågor', judged('search-queries-more.tsv'), peers);
    await printQuality('Sidornas titlar, skrivna på fem sätt', knownItems(model.pages), peers);
    await printWeight(
      site,
      questions.map(({query}) => query),
      {peers, browser},
    );
    await peers.close();
    if (!process.argv.includes('--utan-tillvaxt')) await printGrowth(site, browser);
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
