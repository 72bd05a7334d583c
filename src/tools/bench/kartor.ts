import {existsSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {loadHandbook} from '../../content/load-handbook.ts';
import {layoutMap} from '../../maps/layout/layout-map.ts';
import {renderSvg} from '../../maps/svg/render-svg.ts';
import {toMapInput} from '../../maps/to-map-input.ts';
import type {MapInput} from '../../maps/types.ts';
import {run} from './install-peers.ts';
import {layoutTime, repeated} from './maps/layout-times.ts';
import {measureSites, type PageFigures} from './maps/page-figures.ts';
import {buildPeerSite} from './maps/peer-site.ts';
import type {BenchRow, Measure} from './row.ts';
import {median} from './statistics.ts';

/** The handbook's process of 13 steps and four columns, which all figures are about. */
const processId = 'driftsatta-nytt-system';
const rounds = 3;
const peer = 'theme-mermaid';

type Figure = (figures: PageFigures) => number;

/** The same figure of both sites, median of the rounds. */
function both(measured: readonly (readonly PageFigures[])[], figure: Figure): [number, number] {
  const [ours = [], theirs = []] = measured;
  return [median(ours.map(figure)), median(theirs.map(figure))];
}

function pageRows(measured: readonly (readonly PageFigures[])[]): BenchRow[] {
  const [script, peerScript] = both(measured, ({extraScript}) => extraScript / 1000);
  const [shift, peerShift] = both(measured, ({layoutShift}) => layoutShift);
  const [later, peerLater] = both(measured, ({textAt, mapAfterText}) => (textAt + mapAfterText) / textAt);
  const [size, peerSize] = both(measured, ({mapSize}) => mapSize / 1000);
  const [shown, peerShown] = both(measured, ({isShownWithoutScript}) => Number(isShownWithoutScript));
  return [
    row({figure: 'extra JavaScript på en sida med karta (kB brotli)', ours: script, theirs: peerScript}, 3),
    row({figure: 'layoutskift (CLS) på en sida med karta', ours: shift, theirs: peerShift}, 0),
    row({figure: 'kartan syns, i gånger textens tid', ours: later, theirs: peerLater}, 1.05),
    row({figure: 'karta med 13 steg i sidan (kB brotli)', ours: size, theirs: peerSize}, 1.5),
    {
      figure: 'kartan syns utan JavaScript (1 = ja)',
      ours: shown,
      others: {[peer]: peerShown},
      target: 'ja',
      isReached: shown === 1,
    },
  ];
}

function row(
  {figure, ours, theirs}: {readonly figure: string; readonly ours: number; readonly theirs: number},
  most: number,
): BenchRow {
  const target = most === 0 ? '0' : `högst ${most.toLocaleString('sv')}`;
  return {figure, ours, others: {[peer]: theirs}, target, isReached: ours <= most};
}

/** Drawing alone, without a browser. Times are the processor's. */
function layoutRows(map: MapInput): BenchRow[] {
  const svg = brotliCompressSync(renderSvg(layoutMap(map))).length;
  const times = [1, 5, 10, 20, 39].map((parts) => {
    const long = repeated(map, parts);
    return {steps: long.steps.length, time: layoutTime(long)};
  });
  const limits: Readonly<Record<number, number>> = {13: 20, 65: 100};
  const [, small, , , large] = times;
  const growth = large && small ? large.time / large.steps / (small.time / small.steps) : NaN;
  return [
    {
      figure: 'SVG för 13 steg (byte brotli)',
      ours: svg,
      others: {},
      target: 'högst 1 536',
      isReached: svg <= 1536,
    },
    ...times.map(({steps, time}) => ({
      figure: `lägga ut ${steps} steg (ms)`,
      ours: time,
      others: {},
      target: limits[steps] === undefined ? '–' : `högst ${limits[steps]}`,
      isReached: time <= (limits[steps] ?? Infinity),
    })),
    {
      figure: 'tid per steg, 507 steg mot 65',
      ours: growth,
      others: {},
      target: 'högst 1,5 (nära linjärt)',
      isReached: growth <= 1.5,
    },
  ];
}

/** The handbook as built; built first where it is not. */
function builtHandbook(root: string): string {
  const folder = path.join(root, 'build');
  if (!existsSync(path.join(folder, 'index.html'))) run('npm', ['run', 'build'], root);
  return folder;
}

/** The topic "kartor": what a map costs a reader, beside the usual way to show it, and what drawing costs a build. */
export const measure: Measure = async () => {
  const root = process.cwd();
  const {model} = await loadHandbook(root);
  const process13 = model.processes.find(({id}) => id === processId);
  if (!process13) throw new Error(`Processen ${processId} finns inte`);
  const map = toMapInput(process13, {step: (id) => `#${id}`, lane: (id) => `/roller/${id}`});
  const ours = {
    folder: builtHandbook(root),
    mapPage: `/processer/${processId}`,
    textPage: '/roller/systemagare',
    map: 'svg.karta',
  };
  const theirs = {
    folder: buildPeerSite(path.join(root, 'processes', `${processId}.md`)),
    mapPage: '/karta',
    textPage: '/text',
    map: '.docusaurus-mermaid-container svg',
  };
  return [...pageRows(await measureSites([ours, theirs], rounds)), ...layoutRows(map)];
};
