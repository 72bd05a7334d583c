import type {FrameLocator, Locator, Page} from '@playwright/test';
import {storageKey} from '../../../src/browser/checklist/store.ts';
import {watchPage} from './watch-page.ts';

export const firstStage = '/ny-systemagare/1-ditt-uppdrag';
export const overview = '/ny-systemagare';

/** A checklist that works, on a page or in a frame. */
export class Checklist {
  readonly host: Locator;

  constructor(root: Page | FrameLocator) {
    this.host = root.locator('handbok-checklista[data-lage="klar"]');
  }

  /** An item's checkbox; its name is the whole text of the item. */
  box(text: string | RegExp): Locator {
    return this.host.getByRole('checkbox', {name: text});
  }

  progress(): Locator {
    return this.host.locator('.checklista-lage [role="status"]');
  }

  message(): Locator {
    return this.host.locator('.checklista-besked');
  }

  warning(): Locator {
    return this.host.locator('.checklista-varning');
  }

  /** Unfolds the forms and buttons. */
  async manage(): Promise<void> {
    const folded = this.host.locator('details.checklista-hantera:not([open]) > summary');
    if ((await folded.count()) > 0) await folded.click();
  }

  async press(name: string): Promise<void> {
    await this.manage();
    await this.host.getByRole('button', {name, exact: true}).click();
  }

  async addSystem(name: string): Promise<void> {
    await this.manage();
    await this.host.getByLabel('Lägg till ett system').fill(name);
    await this.press('Lägg till');
  }

  async chooseFile(content: string | Buffer): Promise<void> {
    await this.manage();
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    await this.host
      .locator('input[type="file"]')
      .setInputFiles({name: 'checklista.json', mimeType: 'application/json', buffer});
  }
}

/** What goes wrong on the pages that a test opens one after the other; leaving one stops its scripts for later pages. */
export function watchVisit(page: Page, origin: string): () => string[] {
  const faults = watchPage(page, origin);
  return () => faults.filter((fault) => !fault.startsWith('misslyckades'));
}

export async function openChecklist(page: Page, path: string): Promise<Checklist> {
  await page.goto(path);
  const checklist = new Checklist(page);
  await checklist.host.waitFor();
  return checklist;
}

/** What the device keeps, as text; null for nothing. */
export function stored(page: Page): Promise<string | null> {
  return page.evaluate((key) => localStorage.getItem(key), storageKey);
}

/** Puts something in the place of what the device keeps, and loads the page again. */
export async function storeAndReload(page: Page, text: string): Promise<void> {
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [storageKey, text] as const);
  await page.reload();
}
