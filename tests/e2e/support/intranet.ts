import {test as base, type FrameLocator, type Page} from '@playwright/test';
import {hostPage} from '../../intranet/markup.ts';
import {listen} from '../../../src/tools/server/listen.ts';
import {createIntranet} from '../../intranet/server.ts';

/** The demonstration intranet, and a way to give it pages of a test's own. */
interface Intranet {
  /** Its address, without final slash: another site than the handbook. */
  readonly origin: string;
  /** Gives it a page, and the page's address. At another name of this machine it is a stranger to the handbook. */
  readonly add: (body: string, more?: {readonly head?: string; readonly host?: string}) => string;
}

/** The handbook's address, without final slash, and one intranet for each worker. */
export const test = base.extend<{handbook: string}, {host: Intranet}>({
  host: [
    async ({browserName: _name}, use, {project}) => {
      const more = new Map<string, string>();
      const server = createIntranet(String(project.use.baseURL), more);
      const origin = await listen(server);
      const add: Intranet['add'] = (body, {head = '', host = '127.0.0.1'} = {}) => {
        const path = `/prov-${more.size}`;
        more.set(path, hostPage('Prov', body, head));
        return origin.replace('127.0.0.1', host) + path;
      };
      await use({origin, add});
      server.close();
    },
    {scope: 'worker'},
  ],
  handbook: async ({baseURL}, use) => use(String(baseURL)),
});

/** The handbook's frame in a host's page. */
export function handbookFrame(page: Page, selector = 'iframe'): FrameLocator {
  return page.frameLocator(selector).first();
}

/** Heights in CSS pixels: of the frame, and of what the page in it needs. */
export async function heights(page: Page, selector = 'iframe'): Promise<{frame: number; content: number}> {
  const handle = await page.locator(selector).first().elementHandle();
  const inner = await handle?.contentFrame();
  const content = await inner?.evaluate(() => document.documentElement.getBoundingClientRect().height);
  const box = await handle?.boundingBox();
  return {frame: box?.height ?? 0, content: content ?? 0};
}

/** Waits until the element has heard of its page, and the frame is as high as the page in it. */
export async function fitted(page: Page, selector = 'iframe'): Promise<number> {
  const frame = page.locator(selector).first();
  const element = () =>
    frame.evaluate((one) => one.closest('it-handbok, it-handbok-sok')?.getAttribute('data-state'));
  await base.expect.poll(element).toBe('klar');
  let last = 0;
  await base.expect
    .poll(async () => {
      const now = await heights(page, selector);
      last = now.frame;
      return now.frame - now.content;
    })
    .toBeGreaterThanOrEqual(0);
  const {frame: height, content} = await heights(page, selector);
  base.expect(height - content).toBeLessThan(2);
  return last;
}

/** Errors in the console and uncaught ones, of the host's page and of every frame in it. */
export function watchFaults(page: Page, isExpected: (text: string) => boolean = () => false): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

/** Requests to anybody but the intranet and the handbook. */
export function watchStrangers(page: Page, known: readonly string[]): string[] {
  const strangers: string[] = [];
  page.on('request', (request) => {
    const {protocol, origin} = new URL(request.url());
    if (protocol.startsWith('http') && !known.includes(origin)) strangers.push(request.url());
  });
  return strangers;
}
