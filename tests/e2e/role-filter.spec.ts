import {expect, test, type Locator, type Page} from '@playwright/test';

const map = '/processer/driftsatta-nytt-system';

const opacities = (found: Locator) =>
  found.evaluateAll((steps) => steps.map((step) => Number(getComputedStyle(step).opacity)));

/** Steps of map and list that look faded, and those that do not, by whether they concern a role. */
async function fading(page: Page, role: string): Promise<{mine: number[]; others: number[]}> {
  const mine = page.locator(`article [data-roll~="${role}"]`);
  return {
    mine: await opacities(mine),
    others: await opacities(page.locator(`article [data-roll]:not([data-roll~="${role}"])`)),
  };
}

async function expectChosen(page: Page, role: string): Promise<void> {
  const {mine, others} = await fading(page, role);
  expect(mine.length).toBeGreaterThan(0);
  expect(mine.filter((opacity) => opacity !== 1)).toEqual([]);
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((opacity) => opacity === 1)).toEqual([]);
}

async function expectNothingFaded(page: Page): Promise<void> {
  const {mine, others} = await fading(page, 'it-kontoret');
  expect([...mine, ...others].filter((opacity) => opacity !== 1)).toEqual([]);
}

const choice = (page: Page, name: string) => page.locator('.rollfilter label', {hasText: name});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  for (const path of [map, `/embed${map}`]) {
    test(`"Mina steg" on ${path} dims what is not the chosen role in map and list alike`, async ({page}) => {
      await page.goto(path);
      const drawn = page.locator('svg [data-roll~="it-kontoret"]');
      const listed = page.locator('section[data-roll~="it-kontoret"]');
      expect(await drawn.count()).toBe(await listed.count());
      await expectNothingFaded(page);
      await choice(page, 'IT-kontoret').click();
      await expectChosen(page, 'it-kontoret');
      await choice(page, 'Alla steg').click();
      await expectNothingFaded(page);
    });
  }

  test("a role's page links to each process with its steps brought out", async ({page}) => {
    await page.goto('/roller/systemagare');
    await page.locator('.uppgifter').getByRole('link', {name: 'Driftsätta nytt system'}).first().click();
    await expect(page).toHaveURL(`${map}?roll=systemagare#roll-systemagare`);
    await expectChosen(page, 'systemagare');
    await choice(page, 'Alla steg').click();
    await expectNothingFaded(page);
  });

  test('the landscape shows only the processes of the chosen role', async ({page}) => {
    await page.goto('/processer');
    await page.locator('.rollfilter select').selectOption('produktagare');
    await expect(page.locator('.kort:visible .kort-titel')).toHaveText([
      'Utvecklingsplan i produktrådet',
      'Utse roller',
    ]);
    await expect(page.locator('.landskap-del h3:visible')).toHaveCount(2);
  });
});

test.describe('with JavaScript', () => {
  test('the choice is in the address and on the device, until all steps are shown again', async ({page}) => {
    await page.goto(map);
    await choice(page, 'IT-kontoret').click();
    await expect(page).toHaveURL(`${map}?roll=it-kontoret`);
    await page.goto('/processer/avveckling');
    await expect(page.locator('.rollfilter [value="it-kontoret"]')).toBeChecked();
    await expectChosen(page, 'it-kontoret');
    await choice(page, 'Alla steg').click();
    await expect(page).toHaveURL('/processer/avveckling');
    await page.goto(map);
    await expectNothingFaded(page);
  });

  test('an address with a role chooses it, and the choice stays when all scripts are awake', async ({
    page,
  }) => {
    await page.goto(`${map}?roll=systemforvaltare`);
    await expect(page.locator('.rollfilter [value="systemforvaltare"]')).toBeChecked();
    // Wakes scripts that wait for the reader's first action.
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    await expectChosen(page, 'systemforvaltare');
  });

  test('it works before and without the scripts of the site itself', async ({page}) => {
    await page.route(/\/assets\/js\//, (route) => route.abort());
    await page.goto(`${map}?roll=it-kontoret`);
    await expect(page.locator('.rollfilter [value="it-kontoret"]')).toBeChecked();
    await expectChosen(page, 'it-kontoret');
  });

  test('it works from the keyboard, and in a frame that may keep nothing', async ({page, baseURL}) => {
    const faults: string[] = [];
    page.on('pageerror', ({message}) => faults.push(message));
    // Only a page of an allowed site may frame the handbook: not an empty one.
    const body = `<iframe sandbox="allow-scripts" src="${baseURL}/embed${map}" width="600" height="700"></iframe>`;
    await page.route('/vardsida', (route) => route.fulfill({contentType: 'text/html', body}));
    await page.goto('/vardsida');
    const frame = page.frameLocator('iframe');
    await frame.locator('.rollfilter [value=""]').focus();
    await page.keyboard.press('ArrowRight');
    await expect(frame.locator('.rollfilter [value="systemagare"]')).toBeChecked();
    expect(faults).toEqual([]);
  });
});
