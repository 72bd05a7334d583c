import {createServer} from 'node:http';
import type {Browser} from '@playwright/test';
import {listen} from '../../server/listen.ts';
import {median} from '../statistics.ts';
import type {CountingServer} from './counting-server.ts';

/** One visit to an intranet's page with the frame in it. */
export interface Visit {
  readonly requests: number;
  readonly bytes: number;
  /**
   * Milliseconds from when the frame begins to fetch its page until its first text is painted. The host's own page comes
   * before that in both ways, and says nothing of either; a script that the way puts into it is in the figure.
   */
  readonly text: number;
  readonly shift: number;
  /** Pixels that the frame's page is higher than the frame, at its worst width. */
  readonly overflow: number;
}

export interface Way {
  readonly server: CountingServer;
  readonly body: (url: string) => string;
}

/** An intranet's page, fresh from its server; nothing of it is counted. */
async function startHost(body: string): Promise<{url: string; close: () => void}> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(
      `<!doctype html><html lang="sv"><title>Intranät</title><link rel="icon" href="data:,"><p>Intranätets text.</p>${body}<p>Slut.</p>`,
    );
  });
  return {
    url: `${await listen(server)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const watchShift = `window.shift = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
}).observe({type: 'layout-shift', buffered: true});`;

export async function visit(browser: Browser, {server, body}: Way, url: string): Promise<Visit> {
  const host = await startHost(body(url));
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  const page = await context.newPage();
  await page.addInitScript(watchShift);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', {rate: 2});
  server.take();
  await page.goto(host.url, {waitUntil: 'commit'});
  // Nothing is asked of the frame until it is still: each question runs a script of the test's own in it.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const {requests, bytes} = server.take();
  const text = await page
    .frameLocator('iframe')
    .locator('h1')
    .evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
  const shift = await page.evaluate<number>('window.shift');
  let overflow = 0;
  for (const width of [320, 768, 1280, 1600]) {
    await page.setViewportSize({width, height: 800});
    await page.waitForTimeout(400);
    const more = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((html) => html.scrollHeight - html.clientHeight);
    overflow = Math.max(overflow, more);
  }
  await context.close();
  host.close();
  return {requests, bytes, text, shift, overflow};
}

export function medianVisit(visits: readonly Visit[]): Visit {
  const of = (name: keyof Visit) => median(visits.map((one) => one[name]));
  return {
    requests: of('requests'),
    bytes: of('bytes'),
    text: of('text'),
    shift: of('shift'),
    overflow: of('overflow'),
  };
}
