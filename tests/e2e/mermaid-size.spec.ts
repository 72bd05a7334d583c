import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

import {expect, test, type Page} from '@playwright/test';

import {drawDiagrams, type DrawnDiagram} from './support/drawn-diagrams.ts';

/** How far the size may be from what Mermaid draws in a browser. */
const tolerance = 0.05;

const mermaidFolder = path.resolve('node_modules/mermaid/dist');
const names = readdirSync('tests/fixtures/diagrams').map((file) => file.replace(/\.mmd$/, ''));

/** A page of its own, with nothing of the site. `head` and `body` are markup. */
async function openPage(page: Page, {head = '', body = ''} = {}): Promise<void> {
  await page.route('http://diagram.test/**', async (route) => {
    const {pathname} = new URL(route.request().url());
    const file = path.join(mermaidFolder, pathname);
    if (pathname === '/') {
      const markup = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${head}<body>${body}`;
      await route.fulfill({contentType: 'text/html', body: markup});
    } else if (existsSync(file)) {
      await route.fulfill({contentType: 'text/javascript', body: readFileSync(file, 'utf8')});
    } else {
      await route.abort();
    }
  });
  await page.goto('http://diagram.test/');
}

/** What Mermaid itself draws in this browser. */
async function sizeInBrowser(
  page: Page,
  {source, config}: DrawnDiagram,
): Promise<{width: number; height: number}> {
  await openPage(page);
  const svg = await page.evaluate<string>(`import('/mermaid.esm.min.mjs').then(async ({default: mermaid}) => {
    mermaid.initialize(${JSON.stringify(config)});
    return (await mermaid.render('diagram', ${JSON.stringify(source)})).svg;
  })`);
  const [, , width = 0, height = 0] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
  return {width, height};
}

test.describe('drawings without a browser', () => {
  let drawings: DrawnDiagram[] = [];

  test.beforeAll(() => {
    test.setTimeout(180_000);
    drawings = drawDiagrams();
  });

  function drawing(name: string): DrawnDiagram {
    const found = drawings.find((one) => one.name === name);
    if (!found) throw new Error(`${name} was not drawn`);
    return found;
  }

  for (const name of names) {
    test(`${name} is as large as Mermaid draws it in Chromium`, async ({page}) => {
      const drawn = drawing(name);
      const {width, height} = await sizeInBrowser(page, drawn);
      expect(Math.abs(drawn.width / width - 1)).toBeLessThan(tolerance);
      expect(Math.abs(drawn.height / height - 1)).toBeLessThan(tolerance);
    });

    test(`every text of ${name} stands within the drawing`, async ({page}) => {
      await openPage(page, {body: drawing(name).svg});
      const outside = await page.locator('svg').evaluate((svg: SVGSVGElement) => {
        const frame = svg.getBoundingClientRect();
        return Array.from(svg.querySelectorAll('text'))
          .filter((text) => {
            const {left, top, right, bottom} = text.getBoundingClientRect();
            const beyond = [frame.left - left, frame.top - top, right - frame.right, bottom - frame.bottom];
            return beyond.some((distance) => distance > 1);
          })
          .map((text) => text.textContent);
      });
      expect(outside).toEqual([]);
    });
  }

  test('no drawing needs a style that a strict content security policy forbids', async ({page}) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    const policy = "default-src 'none'; style-src 'self'; img-src data:";
    const head = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    await openPage(page, {head, body: drawings.map(({svg}) => svg).join('')});
    expect(messages).toEqual([]);
  });

  test('drawings on one page have no id in common', async ({page}) => {
    await openPage(page, {body: drawings.map(({svg}) => svg).join('')});
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({id}) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a drawing follows the colour scheme of the page, and is light on paper', async ({page}) => {
    const head = '<style>:root{color-scheme:dark} @media print{:root{color-scheme:light}}</style>';
    await openPage(page, {head, body: drawing('sekvens').svg});
    const text = page.getByText('Beställer behörighet');
    await expect(text).toHaveCSS('fill', 'rgb(228, 232, 235)');
    await page.emulateMedia({media: 'print'});
    await expect(text).toHaveCSS('fill', 'rgb(26, 34, 43)');
  });
});
