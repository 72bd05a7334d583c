import {expect, type Frame, type Page} from '@playwright/test';
import axe from 'axe-core';
import {fitted, handbookFrame, test} from './support/intranet.ts';
import {articleWords, lettersOf, printedLetters} from './support/print.ts';

/**
 * axe asks the frames itself, but only those that it is told to trust; by default it passes over others in silence, and over
 * those that take more than half a second to answer. */
async function faultsInAllFrames(page: Page): Promise<{faults: string[]; frames: number}> {
  const handles = await page.locator('iframe').elementHandles();
  const inner = await Promise.all(handles.map((handle) => handle.contentFrame()));
  for (const frame of [page.mainFrame(), ...inner])
    await frame?.evaluate(`${axe.source};axe.configure({allowedOrigins: ['<unsafe_all_origins>']})`);
  const {violations, passes} = await page.evaluate<axe.AxeResults>(
    'axe.run({resultTypes: ["violations", "passes"], pingWaitTime: 20000})',
  );
  const inFrames = passes.flatMap(({nodes}) => nodes.filter(({target}) => target.length > 1));
  return {
    faults: violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' > ')}`)),
    frames: new Set(inFrames.map(({target}) => target[0])).size,
  };
}

for (const [path, frames] of [
  ['/element', 1],
  ['/smal', 2],
  ['/sok', 2],
  ['/tva', 2],
  ['/morkt', 1],
] as const) {
  test(`axe finds nothing in ${path}, in the host's page or in any frame`, async ({page, host}) => {
    await page.goto(`${host.origin}${path}`);
    for (let frame = 1; frame <= frames; frame += 1) {
      const selector = `:nth-match(iframe, ${frame})`;
      // A frame out of sight is not laid out anew until it is seen.
      await page.locator(selector).scrollIntoViewIfNeeded();
      await fitted(page, selector);
    }
    const found = await faultsInAllFrames(page);
    expect(found.faults).toEqual([]);
    expect(found.frames).toBe(frames);
  });
}

async function innerFrame(page: Page): Promise<Frame> {
  const inner = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!inner) throw new Error('There is no frame.');
  return inner;
}

test('Tab leads into the frame, through it, and out of it again; and back', async ({page, host}) => {
  await page.goto(`${host.origin}/element?handbok=/roller/leverantor`);
  await fitted(page);
  const inner = await innerFrame(page);
  await page.evaluate(() => {
    const after = document.createElement('a');
    after.href = '#efter';
    after.textContent = 'Efter ramen';
    document.querySelector('footer')?.append(after);
  });
  await page.getByRole('link', {name: 'Intranätet'}).focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => inner.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Efter ramen') break;
  }
  await expect(page.getByRole('link', {name: 'Efter ramen'})).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('iframe')).toBeFocused();
  expect(await inner.evaluate(() => document.activeElement?.textContent)).toBe('Öppna i IT-handboken');
});

test('what has the focus in the frame is scrolled into the host’s window', async ({page, host}) => {
  await page.goto(`${host.origin}/element`);
  await fitted(page);
  await handbookFrame(page).getByRole('link', {name: 'Öppna i IT-handboken'}).focus();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

for (const zoom of [2, 4]) {
  test(`at ${zoom * 100} % nothing is cut off and nothing scrolls sideways`, async ({page, host}) => {
    // Zoom makes the window as much smaller, in CSS pixels, and each pixel as much larger.
    await page.setViewportSize({width: 1280 / zoom, height: 1024 / zoom});
    for (const path of ['/element', '/element?handbok=/processer/driftsatta-nytt-system', '/sok']) {
      await page.goto(`${host.origin}${path}`);
      await fitted(page, 'it-handbok iframe');
      for (const frame of page.frames()) {
        const overflow = await frame.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${path} ${frame.url()}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

for (const path of ['/roller/systemagare', '/processer/driftsatta-nytt-system', '/ordlista']) {
  test(`on paper the host's page has every word of ${path}, and then goes on`, async ({
    page,
    host,
    handbook,
  }) => {
    await page.goto(handbook + path);
    const words = await articleWords(page);
    expect(words.length).toBeGreaterThan(100);
    await page.goto(`${host.origin}/element?handbok=${path}`);
    const screen = await fitted(page);
    // The height on paper is measured a moment after the page has come to rest.
    await page.waitForTimeout(600);
    // One long paper: browsers cut a frame at the edge of a paper, through a line of text if one lies there.
    const printed = await printedLetters(page, {width: '210mm', height: '5000mm'});
    expect(words.filter((word) => !printed.includes(word))).toEqual([]);
    for (const last of ['Öppna i IT-handboken', 'Slut på intranätets sida.'])
      expect(printed).toContain(lettersOf(last));
    const onA4 = await printedLetters(page);
    const missing = words.filter((word) => !onA4.includes(word));
    expect(missing.length / words.length).toBeLessThan(0.05);
    // After printing the frame is as it was.
    expect(await fitted(page)).toBe(screen);
  });
}
