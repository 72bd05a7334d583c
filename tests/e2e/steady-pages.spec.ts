import {chromium, expect, test, type Page} from '@playwright/test';
import {serveSlowly} from './support/slow-server.ts';
import {startDocusaurus} from './support/start-docusaurus.ts';

/** One page of every kind that has parts of its own. */
const kinds = [
  '/',
  '/sok?q=upphandling',
  '/roller',
  '/roller/systemagare',
  '/processer/driftsatta-nytt-system',
  '/ny-systemagare/1-ditt-uppdrag',
  '/ordlista',
  '/om/sa-redigerar-du',
  '/finns-inte',
];

/** How far the page's parts have moved since it began to load, as Chromium counts (0 is nothing). */
async function shifted(page: Page): Promise<number> {
  return page.evaluate(
    async () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
        }).observe({type: 'layout-shift', buffered: true});
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
      }),
  );
}

for (const width of [375, 768, 1440]) {
  test(`nothing moves while a page loads and is taken over, ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    for (const path of kinds) {
      await page.goto(path, {waitUntil: 'networkidle'});
      expect.soft(await shifted(page), path).toBe(0);
      await startDocusaurus(page);
      expect.soft(await shifted(page), `${path}, taken over`).toBe(0);
    }
  });
}

test('nothing moves while a page comes in pieces, as over a slow network', async ({page, baseURL}) => {
  const slow = await serveSlowly(baseURL ?? '', 'parts');
  for (const width of [375, 768, 1440]) {
    await page.setViewportSize({width, height: 900});
    for (const path of ['/', '/roller/systemagare']) {
      await page.goto(`${slow.origin}${path}`, {waitUntil: 'networkidle'});
      expect.soft(await shifted(page), `${path}, ${width} px`).toBe(0);
    }
  }
  slow.close();
});

test('a page is painted when its text is there, not in parts', async ({page, baseURL}) => {
  const slow = await serveSlowly(baseURL ?? '', 'whole');
  await page.addInitScript(() => {
    new MutationObserver((_records, observer) => {
      if (!document.querySelector('.sidfot')) return;
      observer.disconnect();
      performance.mark('text');
    }).observe(document, {childList: true, subtree: true});
  });
  await page.goto(`${slow.origin}/roller/systemagare`, {waitUntil: 'networkidle'});
  const [text = NaN, paint = NaN] = await page.evaluate(() =>
    ['text', 'first-contentful-paint'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
  );
  expect(paint).toBeGreaterThan(text);
  slow.close();
});

/** What of the page is refused by its own policy, from its beginning. */
async function watchPolicy(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('noteRefusal', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      dispatchEvent(new CustomEvent('test-refusal', {detail: `${violatedDirective} ${blockedURI}`}));
    });
  });
  await page.addInitScript("addEventListener('test-refusal', ({detail}) => noteRefusal(detail))");
  return refused;
}

test('no page needs what its policy refuses, neither when it opens nor when it is used', async ({page}) => {
  const refused = await watchPolicy(page);
  for (const path of kinds) {
    await page.goto(path);
    await expect(page.locator('meta[http-equiv=Content-Security-Policy]')).toBeAttached();
    await startDocusaurus(page);
    await page.locator('.hb-fot').getByRole('link', {name: 'Om handboken'}).click();
    await expect(page.locator('h1')).toHaveText('Om IT-handboken');
    expect.soft(refused.splice(0), path).toEqual([]);
  }
});

test('the policy refuses a script and a style that are not the page’s own', async ({page}) => {
  const refused = await watchPolicy(page);
  await page.goto('/roller');
  await page.evaluate(() => {
    for (const name of ['script', 'style']) {
      const element = document.createElement(name);
      element.textContent = name === 'script' ? 'document.title = "fel"' : 'h1 { display: none }';
      document.head.append(element);
    }
  });
  await expect(page.locator('h1')).toBeVisible();
  await expect(page).not.toHaveTitle('fel');
  // The server's header refuses scripts as well, so that one refusal may be told twice.
  await expect.poll(() => [...new Set(refused)]).toEqual(['script-src-elem inline', 'style-src-elem inline']);
});

test('links in texts are told from the text without colour', async ({page}) => {
  for (const path of kinds) {
    await page.goto(path);
    const bare = await page.locator('main :is(p, li, dd, td) a:visible').evaluateAll((links) =>
      links
        .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
        .filter((link) => link.closest('svg, nav, .hb-toc, .sok-val') === null)
        .map((link) => link.outerHTML.slice(0, 100)),
    );
    expect.soft(bare, path).toEqual([]);
  }
});

test('a page that the reader goes back to comes from the browser’s memory, with her choice of colours', async ({
  launchOptions,
  baseURL,
}) => {
  // Playwright shuts that memory off.
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({baseURL: baseURL ?? '', colorScheme: 'light'});
  await page.goto('/roller');
  await page.evaluate(() => {
    addEventListener('pageshow', ({persisted}) => {
      document.documentElement.dataset['testKept'] = String(persisted);
    });
  });
  await page.goto('/processer');
  await page.locator('.hb-tema').click();
  // No load event comes for a page that is only shown again.
  await page.evaluate(() => history.back());
  await expect(page.locator('html')).toHaveAttribute('data-test-kept', 'true');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await browser.close();
});
