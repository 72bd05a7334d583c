import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';
import * as z from 'zod';
import {installedBrowsers, launchArguments} from '../../browser/find-browser.ts';
import {installPeers} from '../install-peers.ts';
import {median} from '../statistics.ts';

const report = z.object({
  categories: z.record(z.string(), z.object({score: z.number().nullable()})),
  audits: z.record(z.string(), z.object({numericValue: z.number().optional()})),
});

/** What Lighthouse says of a page on a phone. Times in milliseconds. */
export interface LighthouseResult {
  /** The lowest of performance, accessibility, best practices and SEO, of 100. */
  readonly lowestScore: number;
  readonly largestPaint: number;
  readonly blocking: number;
  readonly shift: number;
}

/** How often a page is to be looked at, for {@link medianResult}. */
export const lighthouseRuns = 3;

/** The median of each figure of several runs. */
export function medianResult(results: readonly LighthouseResult[]): LighthouseResult {
  return {
    lowestScore: median(results.map(({lowestScore}) => lowestScore)),
    largestPaint: median(results.map(({largestPaint}) => largestPaint)),
    blocking: median(results.map(({blocking}) => blocking)),
    shift: median(results.map(({shift}) => shift)),
  };
}

/** Runs Lighthouse with its settings for phones. Rejects when it cannot run. */
export async function runLighthouse(url: string): Promise<LighthouseResult> {
  // Lighthouse itself asks to be run again when it has lost the beginning of a trace.
  return runOnce(url).catch(async () => runOnce(url));
}

async function runOnce(url: string): Promise<LighthouseResult> {
  const cli = path.join(installPeers('sidor'), 'node_modules/lighthouse/cli/index.js');
  const flags = ['--headless=new', ...launchArguments()].join(' ');
  const {stdout} = await promisify(execFile)(
    process.execPath,
    [cli, url, '--output=json', '--quiet', `--chrome-flags=${flags}`],
    {maxBuffer: 64e6, env: {...process.env, CHROME_PATH: installedBrowsers()[0]}},
  );
  const {categories, audits} = report.parse(JSON.parse(stdout));
  const value = (name: string): number => audits[name]?.numericValue ?? 0;
  return {
    lowestScore: 100 * Math.min(...Object.values(categories).map(({score}) => score ?? 0)),
    largestPaint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
  };
}
