import {cpSync, existsSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type Browser, chromium} from '@playwright/test';
import {launchOptions} from '../browser/find-browser.ts';
import {compressFiles, qualities} from '../compress/compress-files.ts';
import type {BenchRow, Measure} from './row.ts';
import {createClassicSite} from './site/classic-site.ts';
import {createPlainSite} from './site/plain-site.ts';
import {lighthouseRuns, type LighthouseResult, medianResult, runLighthouse} from './site/run-lighthouse.ts';
import {runMeasured} from './site/run-measured.ts';
import {serveFolder} from './site/serve-folder.ts';
import {medianCost, type PageCost, pageViews, weighPage} from './site/weigh-page.ts';

/** A page of text and a page with a process map. */
const pages = {text: '/roller/systemagare', map: '/processer/driftsatta-nytt-system'} as const;

type Kind = keyof typeof pages;
type Sites<T> = Readonly<Record<'ours' | 'plain' | 'classic', T>>;

/** What was measured of one page on the three sites. */
interface Measured {
  readonly weight: Sites<PageCost>;
  readonly lighthouse: Sites<LighthouseResult>;
}

/** Files that a page may load: itself, what lies at the top of the site, and what pages share. */
function isLoaded(name: string): boolean {
  const isShared = !name.includes('/') || name.startsWith('assets/');
  return /\.(?:js|css|svg|json)$/.test(name)
    ? isShared
    : Object.values(pages).some((url) => name === `${url.slice(1)}.html`);
}

async function compressFolder(folder: string): Promise<void> {
  const texts = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(isLoaded);
  await compressFiles(
    texts.map((name) => path.join(folder, name)),
    qualities.best,
  );
}

/** Builds the three sites: ours as it stands in build/, its articles as plain pages, its Markdown in Docusaurus classic. */
async function createSites(root: string): Promise<Sites<string>> {
  const folders = {
    ours: path.join(root, 'ours'),
    plain: path.join(root, 'plain'),
    classic: path.join(root, 'classic'),
  };
  cpSync('build', folders.ours, {recursive: true});
  createPlainSite('build', folders.plain, Object.values(pages));
  await runMeasured(createClassicSite('.', folders.classic), folders.classic);
  const built = {...folders, classic: path.join(folders.classic, 'build')};
  for (const folder of Object.values(built)) await compressFolder(folder);
  return built;
}

const siteNames = ['ours', 'plain', 'classic'] as const;

/** Measures each site in turn, so many times over: what the machine is busy with meanwhile is then the same for all. */
async function inTurn<T>(
  times: number,
  measureOne: (site: keyof Sites<unknown>) => Promise<T>,
): Promise<Sites<T[]>> {
  const all: Sites<T[]> = {ours: [], plain: [], classic: []};
  for (let time = 0; time < times; time += 1) {
    for (const site of siteNames) all[site].push(await measureOne(site));
  }
  return all;
}

function eachSite<T, R>(of: Sites<T>, act: (one: T) => R): Sites<R> {
  return {ours: act(of.ours), plain: act(of.plain), classic: act(of.classic)};
}

async function measureKind(browser: Browser, origins: Sites<string>, kind: Kind): Promise<Measured> {
  const urlOf = (site: keyof Sites<unknown>): string => origins[site] + pages[kind];
  const costs = await inTurn(pageViews, async (site) => weighPage(browser, urlOf(site)));
  const results = await inTurn(lighthouseRuns, async (site) => runLighthouse(urlOf(site)));
  return {weight: eachSite(costs, medianCost), lighthouse: eachSite(results, medianResult)};
}

async function measureSites(folders: Sites<string>): Promise<Readonly<Record<Kind, Measured>>> {
  const browser = await chromium.launch(launchOptions());
  const served = {
    ours: await serveFolder(folders.ours),
    plain: await serveFolder(folders.plain),
    classic: await serveFolder(folders.classic),
  };
  const origins = eachSite(served, ({origin}) => origin);
  try {
    return {
      text: await measureKind(browser, origins, 'text'),
      map: await measureKind(browser, origins, 'map'),
    };
  } finally {
    await browser.close();
    eachSite(served, ({server}) => server.close());
  }
}

const names = {text: 'textsida', map: 'sida med karta'} as const;
const limits = {text: {kb: 12, requests: 2, ratio: 1.6}, map: {kb: 16, requests: 3, ratio: 2.5}} as const;

/** A figure of a page: how it is read from what was measured of one site, and the most that we have promised. */
interface Figure {
  readonly name: string;
  readonly value: (site: keyof Sites<unknown>) => number;
  readonly most: number;
  readonly unit: string;
}

function toRow(kind: Kind, {name, value, most, unit}: Figure): BenchRow {
  return {
    figure: `${names[kind]}: ${name}`,
    ours: value('ours'),
    others: {'Docusaurus classic': value('classic'), 'ren HTML': value('plain')},
    target: `högst ${most.toLocaleString('sv-SE')}${unit}`,
    isReached: value('ours') <= most,
  };
}

function rowsOf(kind: Kind, {weight, lighthouse}: Measured): BenchRow[] {
  const {kb, requests, ratio} = limits[kind];
  const figures: readonly Figure[] = [
    {
      name: 'första vyn, brotli med huvuden (kB)',
      value: (site) => weight[site].bytes / 1000,
      most: kb,
      unit: ' kB',
    },
    {name: 'begäranden', value: (site) => weight[site].requests, most: requests, unit: ''},
    {
      name: 'huvudtrådens tid, mot ren HTML',
      value: (site) => weight[site].mainThread / weight.plain.mainThread,
      most: ratio,
      unit: '×',
    },
    {
      name: 'Lighthouse på telefon, LCP mot ren HTML',
      value: (site) => lighthouse[site].largestPaint / lighthouse.plain.largestPaint,
      most: 1,
      unit: '×',
    },
    {
      name: 'Lighthouse på telefon, TBT (ms)',
      value: (site) => lighthouse[site].blocking,
      most: 0,
      unit: ' ms',
    },
    {name: 'Lighthouse på telefon, CLS', value: (site) => lighthouse[site].shift, most: 0, unit: ''},
  ];
  const score = {
    figure: `${names[kind]}: Lighthouse på telefon, lägsta av fyra betyg`,
    ours: lighthouse.ours.lowestScore,
    others: {'Docusaurus classic': lighthouse.classic.lowestScore, 'ren HTML': lighthouse.plain.lowestScore},
    target: '100',
    isReached: lighthouse.ours.lowestScore === 100,
  };
  return [...figures.map((figure) => toRow(kind, figure)), score];
}

/** What a page costs its reader, beside Docusaurus classic with the same Markdown and a hand-written page with the same article. */
export const measure: Measure = async () => {
  if (!existsSync('build/index.html')) throw new Error('Handboken är inte byggd: kör "npm run build" först.');
  const root = mkdtempSync(path.join(tmpdir(), 'handbok-sidor-'));
  try {
    const measured = await measureSites(await createSites(root));
    return [...rowsOf('text', measured.text), ...rowsOf('map', measured.map)];
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
};
