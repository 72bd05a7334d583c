import {expect, test, type Locator, type Page} from '@playwright/test';
import {accessibilityFaults} from './support/accessibility.ts';
import {printedLetters} from './support/print.ts';
import {sitePaths} from './support/site-paths.ts';
import {watchPage} from './support/watch-page.ts';

const path = '/roller/systemagare';
const definition = 'Att tala med en annan part före ett beslut';

function wordOf(page: Page): Locator {
  return page.getByRole('button', {name: 'samråd', exact: true}).first();
}

function boxOf(page: Page): Locator {
  return page.locator('.begrepp-ruta:popover-open');
}

async function expectOpen(page: Page): Promise<void> {
  await expect(boxOf(page)).toHaveCount(1);
  await expect(boxOf(page)).toContainText(definition);
}

/** What the browser itself says of all buttons called "samråd": Playwright's own tree of roles knows only attributes. */
async function expandedStates(page: Page): Promise<unknown[]> {
  const browser = await page.context().newCDPSession(page);
  const {root} = await browser.send('DOM.getDocument');
  const {nodes} = await browser.send('Accessibility.queryAXTree', {
    nodeId: root.nodeId,
    role: 'button',
    accessibleName: 'samråd',
  });
  expect(nodes.length).toBeGreaterThan(1);
  return nodes.map(({properties}): unknown => {
    const expanded: {readonly value?: unknown} | undefined = properties?.find(
      ({name}) => name === 'expanded',
    )?.value;
    return expanded?.value;
  });
}

async function expectKeyboardWorks(page: Page): Promise<void> {
  await page.goto(path);
  await wordOf(page).focus();
  await page.keyboard.press('Enter');
  await expectOpen(page);
  await page.keyboard.press('Escape');
  await expect(boxOf(page)).toHaveCount(0);
  await expect(wordOf(page)).toBeFocused();
}

test('a word opens by Enter, and Esc closes it and leaves the focus on the word', async ({page, baseURL}) => {
  const faults = watchPage(page, baseURL ?? '');
  await expectKeyboardWorks(page);
  expect(faults).toEqual([]);
});

test('Tab leads from the word into its explanation, and on to the glossary', async ({page}) => {
  await page.goto(path);
  await wordOf(page).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', {name: 'Samråd i ordlistan'})).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ordlista#samrad');
});

test('assistive technology is told whether the explanation is open', async ({page}) => {
  await page.goto(path);
  expect(await expandedStates(page)).not.toContain(true);
  await wordOf(page).click();
  expect((await expandedStates(page)).filter(Boolean)).toEqual([true]);
});

test('a click beside an explanation closes it, and one on another word opens that instead', async ({
  page,
}) => {
  await page.goto(path);
  await wordOf(page).click();
  await expectOpen(page);
  await page.locator('h1').click();
  await expect(boxOf(page)).toHaveCount(0);
  await wordOf(page).click();
  await page.getByRole('button', {name: 'central IT'}).click();
  await expect(boxOf(page)).toHaveCount(1);
  await expect(boxOf(page)).toContainText('Strategins ord för den part');
});

test.describe('by touch', () => {
  test.use({hasTouch: true, viewport: {width: 375, height: 812}});

  test('a word opens by a tap and closes by another', async ({page}) => {
    await page.goto(path);
    await wordOf(page).tap();
    await expectOpen(page);
    await wordOf(page).tap();
    await expect(boxOf(page)).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a word opens and closes by the keyboard', async ({page}) => {
    await expectKeyboardWorks(page);
  });

  test('a word opens in an embedded page, in the narrowest column', async ({page}) => {
    await page.setViewportSize({width: 320, height: 700});
    await page.goto(`/embed${path}`);
    await wordOf(page).click();
    await expectOpen(page);
    await expect(boxOf(page).getByRole('link')).toHaveAttribute('href', '/embed/ordlista#samrad');
  });
});

for (const width of [320, 375, 768, 1440]) {
  test(`every explanation stands by its word and within a window of ${width} px`, async ({page}) => {
    await page.setViewportSize({width, height: 800});
    await page.goto('/processer/driftsatta-nytt-system');
    for (const word of await page.locator('.begrepp').all()) {
      await word.focus();
      await page.keyboard.press('Enter');
      const box = await boxOf(page).boundingBox();
      const place = await word.boundingBox();
      expect(box && place).toBeTruthy();
      if (!box || !place) continue;
      expect.soft(box.x, 'till vänster').toBeGreaterThanOrEqual(0);
      expect.soft(box.x + box.width, 'till höger').toBeLessThanOrEqual(width);
      const gap = Math.max(box.y - (place.y + place.height), place.y - (box.y + box.height));
      expect.soft(gap, 'avstånd till ordet').toBeGreaterThanOrEqual(0);
      expect.soft(gap, 'avstånd till ordet').toBeLessThan(20);
    }
  });
}

test('an open explanation is accessible on phone and desktop, in light and dark', async ({page}) => {
  for (const width of [375, 1440]) {
    await page.setViewportSize({width, height: 800});
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      await page.goto(path);
      await wordOf(page).click();
      await expectOpen(page);
      expect.soft(await accessibilityFaults(page), `axe, ${width}, ${colorScheme}`).toEqual([]);
    }
  }
});

test('every word of every page names the explanation right after it, by an id of its own', async ({
  request,
}) => {
  let words = 0;
  for (const address of sitePaths()) {
    const html = await (await request.get(address)).text();
    const targets = [
      ...html.matchAll(
        /<button[^>]*popovertarget="?(begrepp-[\w-]+)[^>]*>[^<]+<\/button><span id="?([\w-]+)/g,
      ),
    ];
    words += targets.length;
    expect.soft(html.match(/popovertarget/g)?.length ?? 0, address).toBe(targets.length);
    expect
      .soft(
        targets.filter(([, target, id]) => target !== id),
        address,
      )
      .toEqual([]);
    expect.soft(new Set(targets.map(([, target]) => target)).size, address).toBe(targets.length);
  }
  expect(words).toBeGreaterThan(200);
});

test('the search reads the words and not their definitions', async ({request}) => {
  const sections = await (await request.get('/api/v1/sections.json')).text();
  expect(sections).toContain('Du gör det i samråd med IT-kontoret');
  expect(sections).not.toContain('Samråd i ordlistan');
});

test('on paper there is the word alone', async ({page}) => {
  await page.goto(path);
  await wordOf(page).click();
  await expectOpen(page);
  expect(await printedLetters(page)).toContain('dugördetisamrådmeditkontoret');
  await page.emulateMedia({media: 'print'});
  await expect(page.locator('.begrepp-ruta:visible')).toHaveCount(0);
  await expect(wordOf(page)).toHaveCSS('text-decoration-line', 'none');
});
