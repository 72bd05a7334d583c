import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chromium, type Browser} from '@playwright/test';
import {launchOptions} from '../browser/find-browser.ts';
import {type CountingServer, startCountingServer} from './embed/counting-server.ts';
import {medianVisit, type Visit, visit, type Way} from './embed/visit.ts';
import type {BenchRow, Measure} from './row.ts';
import {createClassicSite} from './site/classic-site.ts';
import {runMeasured} from './site/run-measured.ts';

/** 4 Mbit/s and 80 ms: an office far away on a bad day. */
const line = {latency: 80, rate: 500};
const times = 9;

const pages = [
  {name: 'textsida', url: '/roller/systemagare', share: 15},
  {name: 'sida med karta', url: '/processer/driftsatta-nytt-system', share: 40},
] as const;

const peer = 'hel Docusaurus-sida i ram';

/** A figure of a visit, and what we have promised of it. */
interface Figure {
  readonly name: string;
  readonly key: keyof Visit;
  readonly target: string;
  readonly isReached: (ours: number, other: number) => boolean;
}

function figuresOf({name, share}: (typeof pages)[number]): Figure[] {
  const inAll: Figure = {
    name: 'byte i allt',
    key: 'bytes',
    target: 'högst 13 000',
    isReached: (ours) => ours <= 13_000,
  };
  return [
    {name: 'frågor till handboken', key: 'requests', target: 'högst 5', isReached: (ours) => ours <= 5},
    {
      name: 'byte, brotli med huvuden',
      key: 'bytes',
      target: `högst 1/${share}`,
      isReached: (ours, other) => ours * share <= other,
    },
    ...(name === 'textsida' ? [inAll] : []),
    {
      name: 'text läsbar, från att ramen börjar hämtas (ms)',
      key: 'text',
      target: 'minst 1,8 gånger tidigare',
      isReached: (ours, other) => ours * 1.8 <= other,
    },
    {
      name: 'förskjutning i intranätets sida (CLS)',
      key: 'shift',
      target: '0',
      isReached: (ours) => ours === 0,
    },
    {
      name: 'rullning inne i ramen (bildpunkter)',
      key: 'overflow',
      target: '0',
      isReached: (ours) => ours <= 0,
    },
  ];
}

function rowsOf(page: (typeof pages)[number], ours: Visit, other: Visit): BenchRow[] {
  return figuresOf(page).map(({name, key, target, isReached}) => ({
    figure: `${page.name}: ${name}`,
    ours: ours[key],
    others: {[peer]: other[key]},
    target,
    isReached: isReached(ours[key], other[key]),
  }));
}

function frame(src: string): string {
  return `<iframe src="${src}" title="Handboken" width="100%" height="800"></iframe>`;
}

/** Our embed in its element, and the full page of plain Docusaurus in a frame. */
function waysOf(own: CountingServer, classic: CountingServer): Readonly<Record<'ours' | 'full', Way>> {
  const script = `<script defer src="${own.origin}/embed/element.js"></script>`;
  return {
    ours: {
      server: own,
      body: (url) =>
        `<it-handbok src="${own.origin}/embed" path="${url}">${frame(`${own.origin}/embed${url}`)}</it-handbok>${script}`,
    },
    full: {server: classic, body: (url) => frame(classic.origin + url)},
  };
}

async function measurePages(browser: Browser, {ours, full}: ReturnType<typeof waysOf>): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const page of pages) {
    const own: Visit[] = [];
    const others: Visit[] = [];
    for (let time = 0; time < times; time += 1) {
      own.push(await visit(browser, ours, page.url));
      others.push(await visit(browser, full, page.url));
    }
    rows.push(...rowsOf(page, medianVisit(own), medianVisit(others)));
  }
  return rows;
}

/** The embed beside the full page of plain Docusaurus in a frame, each visited in turn by an empty browser. */
export const measure: Measure = async () => {
  if (!existsSync('build/embed/element.js'))
    throw new Error('Handboken är inte byggd: kör "npm run build" först.');
  const folder = mkdtempSync(path.join(tmpdir(), 'handbok-inbaddning-'));
  await runMeasured(createClassicSite('.', folder), folder);
  const own = await startCountingServer('build', line);
  const classic = await startCountingServer(path.join(folder, 'build'), line);
  // Without site isolation the frame has its host's process, so that both share the slowed processor.
  const shared = ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins'];
  const browser = await chromium.launch(launchOptions(shared));
  try {
    return await measurePages(browser, waysOf(own, classic));
  } finally {
    await browser.close();
    own.close();
    classic.close();
    rmSync(folder, {recursive: true, force: true});
  }
};
