import {appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {BenchRow, Measure} from './row.ts';
import {createClassicSite} from './site/classic-site.ts';
import {createEleventySite} from './site/eleventy-site.ts';
import {generateHandbook} from './site/generate-handbook.ts';
import {runMeasured, type Cost} from './site/run-measured.ts';

const docusaurus = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** A page whose first view is weighed, and one that an editor changes. */
const weighed = 'roller/systemagare.html';
const edited = 'docs/roller/it-konsult.md';

/** How many pages the large handbooks have more than the handbook itself. */
const sizes = {thousand: 1000, fiveThousand: 5000} as const;

interface Handbook {
  readonly folder: string;
  readonly cold: Cost;
}

async function buildHandbook(root: string, more: number): Promise<Handbook> {
  const folder = path.join(root, `handbok-${more}`);
  mkdirSync(folder);
  generateHandbook(folder, more);
  return {folder, cold: await runMeasured([docusaurus, 'build'], folder)};
}

function firstView({folder}: Handbook): number {
  return brotliCompressSync(readFileSync(path.join(folder, 'build', weighed))).length;
}

function readBuilt(folder: string): Map<string, string> {
  const build = path.join(folder, 'build');
  const pages = readdirSync(build, {recursive: true, encoding: 'utf8'}).filter(
    (name) => name.endsWith('.html') && !name.startsWith('embed'),
  );
  return new Map(pages.map((name) => [name, readFileSync(path.join(build, name), 'latin1')]));
}

/** Builds again after an edit: what it costs, and how many pages are other than before. */
async function rebuild(folder: string, build: readonly string[]): Promise<{cost: Cost; changed: number}> {
  const before = readBuilt(folder);
  appendFileSync(path.join(folder, edited), '\nDen här meningen är ny.\n');
  const cost = await runMeasured(build, folder);
  const after = readBuilt(folder);
  return {cost, changed: [...after].filter(([name, html]) => before.get(name) !== html).length};
}

interface Measured {
  readonly ours: Handbook;
  readonly warm: Awaited<ReturnType<typeof rebuild>>;
  readonly classic: Cost;
  readonly classicWarm: Awaited<ReturnType<typeof rebuild>>;
  readonly eleventy: Cost;
  readonly thousand: Handbook;
  readonly fiveThousand: Handbook | undefined;
}

async function measureBuilds(root: string): Promise<Measured> {
  const ours = await buildHandbook(root, 0);
  const warm = await rebuild(ours.folder, [docusaurus, 'build']);
  const classicFolder = path.join(root, 'classic');
  mkdirSync(classicFolder);
  const classicBuild = createClassicSite('.', classicFolder);
  const classic = await runMeasured(classicBuild, classicFolder);
  const classicWarm = await rebuild(classicFolder, classicBuild);
  const eleventyFolder = path.join(root, 'eleventy');
  mkdirSync(eleventyFolder);
  const eleventy = await runMeasured(createEleventySite('.', eleventyFolder), eleventyFolder);
  const thousand = await buildHandbook(root, sizes.thousand);
  const fiveThousand = process.env['HANDBOK_BENCH_STOR']
    ? await buildHandbook(root, sizes.fiveThousand)
    : undefined;
  return {ours, warm, classic, classicWarm, eleventy, thousand, fiveThousand};
}

type Promised = Omit<BenchRow, 'target' | 'isReached'> & {readonly most: number};

function toRow({most, ...row}: Promised): BenchRow {
  return {...row, target: `högst ${most.toLocaleString('sv-SE')}`, isReached: row.ours <= most};
}

function toRows({ours, warm, classic, classicWarm, eleventy, thousand, fiveThousand}: Measured): BenchRow[] {
  const name = 'Docusaurus classic';
  const large = fiveThousand ?? thousand;
  const pages = fiveThousand ? '5 000' : '1 000';
  const figures: readonly Promised[] = [
    {
      figure: 'bygge från början, processortid mot Eleventy',
      ours: ours.cold.cpu / eleventy.cpu,
      most: 8,
      others: {[name]: classic.cpu / eleventy.cpu},
    },
    {
      figure: 'bygge efter en ändrad mening (s processortid)',
      ours: warm.cost.cpu,
      most: 3,
      others: {[name]: classicWarm.cost.cpu},
    },
    {
      figure: 'minne som mest, handboken (GB)',
      ours: ours.cold.memory / 1000,
      most: 0.7,
      others: {[name]: classic.memory / 1000, Eleventy: eleventy.memory / 1000},
    },
    {
      figure: 'minne som mest, 1 000 sidor till (GB)',
      ours: thousand.cold.memory / 1000,
      most: 1.8,
      others: {},
    },
    {
      figure: 'sidor som en ändrad mening ändrar',
      ours: warm.changed,
      most: 1,
      others: {[name]: classicWarm.changed},
    },
    {
      figure: `första vyn med ${pages} sidor till (kB mer)`,
      ours: (firstView(large) - firstView(ours)) / 1000,
      most: 2,
      others: {},
    },
  ];
  return figures.map(toRow);
}

/** What building costs, from nothing and after an edit, and whether pages grow with the handbook. */
export const measure: Measure = async () => {
  if (!existsSync(docusaurus)) throw new Error('Paketen är inte installerade: kör "npm ci" först.');
  const root = mkdtempSync(path.join(tmpdir(), 'handbok-bygge-'));
  try {
    return toRows(await measureBuilds(root));
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
};
