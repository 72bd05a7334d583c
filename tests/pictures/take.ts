import {createServer} from 'node:http';
import path from 'node:path';
import {chromium, type Browser, type Page} from '@playwright/test';
import {launchOptions} from '../../src/tools/browser/find-browser.ts';
import {createSiteHandler} from '../../src/tools/server/site-handler.ts';
import {listen} from '../../src/tools/server/listen.ts';
import {createIntranet} from '../intranet/server.ts';

/** A picture of the README: what is opened, how large, and what must be there before it is taken. */
interface Picture {
  readonly name: string;
  readonly address: string;
  readonly size: {readonly width: number; readonly height: number};
  readonly prepare?: (page: Page) => Promise<void>;
}

async function answerQuestion(page: Page): Promise<void> {
  await page.locator('main input[name=q]').fill('vem beslutar om inköp');
  await page.locator('.sok-utdrag').last().filter({hasText: /./}).waitFor();
}

async function scrollToMap(page: Page): Promise<void> {
  await page
    .locator('.karta-yta')
    .evaluate((map) => scrollTo(0, map.getBoundingClientRect().top + scrollY - 90));
}

async function scrollToFrame(page: Page): Promise<void> {
  const frame = page.locator('it-handbok[data-state=klar]');
  await frame.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 150));
}

function picturesOf(handbook: string, intranet: string): Picture[] {
  return [
    {
      name: 'sok',
      address: `${handbook}/`,
      size: {width: 1440, height: 860},
      prepare: answerQuestion,
    },
    {
      name: 'karta',
      address: `${handbook}/processer/driftsatta-nytt-system`,
      size: {width: 1440, height: 860},
      prepare: scrollToMap,
    },
    {
      name: 'intranat',
      address: `${intranet}/element`,
      size: {width: 390, height: 860},
      prepare: scrollToFrame,
    },
  ];
}

async function take(browser: Browser, {name, address, size, prepare}: Picture) {
  const page = await browser.newPage({viewport: size, reducedMotion: 'reduce'});
  await page.goto(address);
  await prepare?.(page);
  await page.screenshot({path: path.join(__dirname, `${name}.png`)});
  await page.close();
}

/** `npm run pictures`: takes the README's pictures anew, of the built site and of an intranet that embeds it. */
async function main(): Promise<void> {
  const site = createServer(createSiteHandler('build'));
  const handbook = await listen(site, {host: 'localhost'});
  const host = createIntranet(handbook);
  const intranet = await listen(host);
  const browser = await chromium.launch(launchOptions());
  try {
    for (const picture of picturesOf(handbook, intranet)) await take(browser, picture);
  } finally {
    await browser.close();
    site.close();
    host.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
