import {readFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';
import {loadHandbook} from '../../content/load-handbook.ts';
import {installedBrowsers, launchArguments} from '../browser/find-browser.ts';
import {readBuiltSite} from '../search-bench/built-site.ts';
import {wordsByFrequency} from '../search-bench/generate-swedish.ts';
import {type Growth, measureGrowth} from '../search-bench/grow.ts';
import {openPeers, type Peers} from '../search-bench/open-peers.ts';
import {type Judged, measure as measureQuality, type Quality, readJudged} from '../search-bench/quality.ts';
import {type Weight, weigh} from '../search-bench/weigh.ts';
import type {BenchRow, Measure} from './row.ts';

const root = path.resolve(__dirname, '../../..');
const kilobytes = (bytes: number) => bytes / 1000;

/** How good and how light the search of the built site is; `npm run bench:search` tells more of the same. */
export const measure: Measure = async () => {
  const [executablePath] = installedBrowsers();
  if (executablePath === undefined) throw new Error('Mätningen av sökningen behöver Chromium.');
  const site = await readBuiltSite(path.join(root, 'build'));
  const {model} = await loadHandbook(root);
  const judged = readJudged(readFileSync(path.join(root, 'tests/data/search-queries.tsv'), 'utf8'));
  const queries = judged.map(({query}) => query);
  const words = wordsByFrequency(site.articles.flatMap(({sections}) => sections.map(({text}) => text)));
  const browser = await chromium.launch({executablePath, args: launchArguments()});
  try {
    const peers = await openPeers(site, model, browser);
    const quality = await qualityRows(judged, peers);
    const weight = weightRows(await weigh(site, queries, browser), peers);
    await peers.close();
    const growth = await measureGrowth(browser, words, [10_000]);
    return [...quality, ...weight, ...growth.map((grown) => growthRow(grown, site.scripts))];
  } finally {
    await browser.close();
  }
};

async function qualityRows(judged: readonly Judged[], {searches}: Peers): Promise<BenchRow[]> {
  const results: [string, Quality][] = [];
  for (const [name, search] of Object.entries(searches))
    results.push([name, await measureQuality(judged, search)]);
  const row = (figure: string, least: number, value: (quality: Quality) => number): BenchRow => {
    const [own = 0, ...others] = results.map(([, quality]) => value(quality));
    const names = results.slice(1).map(([name]) => name);
    return {
      figure: `sökning, ${figure}, ${judged.length} bedömda frågor`,
      ours: own,
      others: Object.fromEntries(names.map((name, place) => [name, others[place] ?? 0])),
      target: `minst ${least}`,
      isReached: own >= least,
    };
  };
  return [
    row('rätt svar först', 0.9, ({first}) => first),
    row('rätt svar bland de tre första', 0.98, ({three}) => three),
    row('MRR', 0.93, ({mrr}) => mrr),
  ];
}

interface Limit extends Pick<BenchRow, 'figure' | 'ours'> {
  readonly most: number;
  readonly others?: BenchRow['others'];
}

function atMost({figure, ours, most, others = {}}: Limit): BenchRow {
  return {figure: `sökning, ${figure}`, ours, others, target: `högst ${most}`, isReached: ours <= most};
}

function weightRows({greatest, open, worker, page, plain}: Weight, {firstAnswer}: Peers): BenchRow[] {
  const others = Object.entries(firstAnswer).map(([name, bytes]) => [name, kilobytes(bytes)] as const);
  return [
    atMost({
      figure: 'före första svaret, brotli (kB)',
      ours: kilobytes(greatest),
      most: 100,
      others: Object.fromEntries(others),
    }),
    atMost({figure: 'öppna registret (ms)', ours: open, most: 5}),
    atMost({figure: 'tangent i arbetstråden, p95 (ms)', ours: worker.p95, most: 8}),
    atMost({
      figure: 'tangent i sidans tråd, skript, stil och layout, p95 (ms)',
      ours: page.work.p95,
      most: 4,
      others: {'fältet utan skript': plain.p95},
    }),
  ];
}

function growthRow({sections, own, pagefind}: Growth, scripts: number): BenchRow {
  return atMost({
    figure: `före första svaret vid ${sections} avsnitt, brotli (kB)`,
    ours: kilobytes(own.greatest + scripts),
    most: 250,
    others: {pagefind: kilobytes(pagefind.first)},
  });
}
