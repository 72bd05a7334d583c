import {createServer} from 'node:http';
import {expect, test, type Page} from '@playwright/test';
import {listen} from '../../src/tools/server/listen.ts';
import {accessibilityFaults} from './support/accessibility.ts';
import {Checklist, firstStage, openChecklist, stored, watchVisit} from './support/checklist.ts';
import {startDocusaurus} from './support/start-docusaurus.ts';

const read = /^Läs om din roll\./;

/** A page of an intranet, on another site than the handbook's "localhost", with the first stage in a frame. */
async function openIntranet(page: Page, origin: string, attributes: string): Promise<Checklist> {
  const frame = `<iframe title="IT-handboken" width="600" height="900" ${attributes} src="${origin}/embed${firstStage}"></iframe>`;
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.end(
      `<!doctype html><html lang="sv"><title>Intranät</title><link rel="icon" href="data:,">${frame}`,
    );
  });
  page.on('close', () => void server.close());
  await page.goto(await listen(server));
  return new Checklist(page.frameLocator('iframe'));
}
function consoleFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  page.on('pageerror', (error) => void faults.push(error.message));
  return faults;
}

test('the embedded checklist shares its ticks with the handbook', async ({page, baseURL}) => {
  const faults = watchVisit(page, baseURL ?? '');
  const embedded = await openChecklist(page, `/embed${firstStage}`);
  await embedded.box(read).check();
  await embedded.host.getByRole('link', {name: 'Hela checklistan, alla steg'}).click();
  await expect(page).toHaveURL('/embed/ny-systemagare#checklista');
  await expect(embedded.progress()).toHaveText('1 av 52 klara');
  await page.goto(firstStage);
  await expect(embedded.box(read)).toBeChecked();
  expect(faults()).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the embedded checklist is accessible in a narrow frame, ${colorScheme}`, async ({page}) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width: 320, height: 800});
    const embedded = await openChecklist(page, `/embed${firstStage}`);
    await embedded.addSystem('Dokumenthanteringssystemet för alla nämnder');
    await embedded.box(read).check();
    expect(await accessibilityFaults(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test('in a frame on another site the checklist works', async ({page, baseURL}) => {
  const faults = consoleFaults(page);
  const framed = await openIntranet(page, baseURL ?? '', '');
  await framed.box(read).check();
  await expect(framed.progress()).toHaveText('1 av 7 klara');
  expect(faults).toEqual([]);
});

test('in a sandboxed frame it works for the visit, and says that the ticks are not kept', async ({
  page,
  baseURL,
}) => {
  const faults = consoleFaults(page);
  const framed = await openIntranet(page, baseURL ?? '', 'sandbox="allow-scripts"');
  await expect(framed.warning()).toContainText('Webbläsaren sparar inte dina bockar här.');
  await framed.box(read).check();
  await framed.addSystem('Diariet');
  await expect(framed.host.locator('option')).toHaveText(['Mitt system', 'Diariet']);
  await expect(framed.host.getByRole('button', {name: 'Skriv ut'})).toHaveCount(0);
  await framed.host.getByLabel('Checklista för').selectOption('Mitt system');
  await expect(framed.box(read)).toBeChecked();
  expect(faults).toEqual([]);
});

test('in a frame without scripts it is a list with boxes', async ({page, baseURL}) => {
  await openIntranet(page, baseURL ?? '', 'sandbox=""');
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('handbok-checklista li')).toHaveCount(7);
  await expect(frame.locator('handbok-checklista .checklista-panel')).toBeEmpty();
});

test('where storage is denied it works for the visit, and says so', async ({page, baseURL}) => {
  const faults = watchVisit(page, baseURL ?? '');
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  const stage = await openChecklist(page, firstStage);
  await expect(stage.warning()).toContainText('Webbläsaren sparar inte dina bockar här.');
  await stage.box(read).check();
  // The visit goes on from page to page once Docusaurus has taken over; a page that is loaded anew begins without ticks.
  await startDocusaurus(page);
  await page.getByRole('main').getByRole('link', {name: 'Hela checklistan, alla steg'}).click();
  await expect(stage.progress()).toHaveText('1 av 52 klara');
  expect(faults()).toEqual([]);
});

test('when storage is full, the ticks of the visit stay and the reader is told', async ({page}) => {
  const stage = await openChecklist(page, firstStage);
  await stage.box(read).check();
  const before = await stored(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  await stage.box(/^Ta reda på hur/).check();
  await expect(stage.warning()).toContainText('Webbläsaren sparar inte dina bockar här.');
  await stage.box(/^Ta reda på var/).check();
  await expect(stage.progress()).toHaveText('3 av 7 klara');
  expect(await stored(page)).toBe(before);
});

test('when the script cannot be had, the list stays a list', async ({page}) => {
  await page.route('**/checklista.*.js', (route) => route.abort());
  await page.goto(firstStage);
  await expect(page.locator('handbok-checklista[data-lage="lista"]')).toBeVisible();
  await expect(page.locator('handbok-checklista input')).toHaveCount(0);
  await expect(page.locator('.checklista-panel')).toHaveCSS('height', '0px');
});
