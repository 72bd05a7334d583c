import {expect} from '@playwright/test';
import type {Page} from 'puppeteer-core';
import {extractText, getDocumentProxy} from 'unpdf';
import {installedFirefox, startFirefox} from './support/firefox.ts';
import {test} from './support/intranet.ts';
import {lettersOf} from './support/print.ts';

const firefox = installedFirefox();
if (firefox === undefined) console.log('Firefox finns inte på datorn: inbäddningen provas bara i Chromium.');

/** Height of the frame in the host's page, in CSS pixels. */
async function heightOf(page: Page): Promise<number> {
  return page.$eval('iframe', (frame) => frame.getBoundingClientRect().height);
}

async function headingOf(page: Page): Promise<string> {
  const inner = await (await page.$('iframe'))?.contentFrame();
  return (await inner?.$eval('h1', (heading) => heading.textContent)) ?? '';
}

test('in Firefox the frame has its height, links move the address, and paper has the last word', async ({
  host,
}) => {
  test.skip(firefox === undefined, 'Firefox finns inte på datorn.');
  const browser = await startFirefox(firefox ?? '');
  try {
    const page = await browser.newPage();
    await page.goto(`${host.origin}/element`);
    await page.waitForSelector('it-handbok[data-state="klar"]');
    await expect.poll(() => heightOf(page)).toBeGreaterThan(2000);
    const long = await heightOf(page);
    const inner = await (await page.$('iframe'))?.contentFrame();
    await inner?.$eval('a[href="/embed/organisation/it-kontoret"]', (link) => link.click());
    await expect.poll(() => page.url()).toBe(`${host.origin}/element?handbok=/organisation/it-kontoret`);
    expect(await headingOf(page)).toBe('IT-kontoret');
    await expect.poll(() => heightOf(page)).not.toBe(long);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(`${host.origin}/element`);
    await expect.poll(() => heightOf(page)).toBe(long);
    const paper = await page.pdf({width: '210mm', height: '4000mm'});
    const document = await getDocumentProxy(new Uint8Array(paper));
    const {text} = await extractText(document, {mergePages: true});
    expect(lettersOf(text)).toContain(lettersOf('Öppna i IT-handboken'));
  } finally {
    await browser.close();
  }
});
