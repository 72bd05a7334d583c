import {expect, test, type Page} from '@playwright/test';
import {accessibilityFaults} from './support/accessibility.ts';
import {firstStage, openChecklist, overview} from './support/checklist.ts';
import {lettersOf, printedLetters} from './support/print.ts';

const read = /^Läs om din roll\./;

for (const [name, width, colorScheme] of [
  ['phone', 375, 'light'],
  ['phone', 375, 'dark'],
  ['desktop', 1440, 'light'],
  ['desktop', 1440, 'dark'],
] as const) {
  test(`with everything unfolded it is accessible on a ${name}, ${colorScheme}`, async ({page}) => {
    await page.setViewportSize({width, height: 900});
    await page.emulateMedia({colorScheme});
    const stage = await openChecklist(page, firstStage);
    await stage.box(read).check();
    await stage.addSystem('Diariet');
    await stage.box(/^Ta reda på hur/).check();
    await stage.addSystem('Diariet');
    await stage.press('Ta bort allt');
    await stage.chooseFile('x');
    expect(await accessibilityFaults(page)).toEqual([]);
    const small = await stage.host
      .locator('button:visible, select:visible, summary:visible, label:visible, input[type="text"]')
      .evaluateAll((controls) => controls.filter((one) => one.getBoundingClientRect().height < 44).length);
    expect(small).toBe(0);
  });
}

test('on paper the checklist has its ticks, and alone when it is printed alone', async ({page}) => {
  const all = await openChecklist(page, overview);
  await all.box(read).check();
  await page.evaluate(() => Object.assign(globalThis, {print: () => undefined}));
  const whole = await printedLetters(page);
  expect(whole).toContain(lettersOf('Du är inte ensam'));
  expect(whole).toContain(lettersOf('Checklista för Mitt system. 1 av 52 klara. Utskriven'));
  expect(whole).not.toContain(lettersOf('Fler system, utskrift och fil'));
  await all.press('Skriv ut checklistan');
  const alone = await printedLetters(page);
  expect(alone).toContain(lettersOf('Avsluta överenskommelserna'));
  expect(alone).not.toContain(lettersOf('Du är inte ensam'));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await printedLetters(page)).toContain(lettersOf('Du är inte ensam'));
});

/** How much has moved on the page since it was opened, as browsers measure it (Cumulative Layout Shift). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
          resolve(shifts.reduce((sum, shift) => sum + shift, 0));
        }).observe({type: 'layout-shift', buffered: true});
        setTimeout(() => resolve(0), 500);
      }),
  );
}

for (const width of [320, 375, 768, 1440]) {
  test(`nothing moves when the panel comes late, ${width} px wide, with one system and with two`, async ({
    page,
  }) => {
    await page.setViewportSize({width, height: 900});
    await page.route('**/checklista.*.js', async (route) => {
      await page.waitForTimeout(400);
      await route.continue();
    });
    const path = `${firstStage}#gör-så-här`;
    const stage = await openChecklist(page, path);
    expect(await layoutShift(page)).toBe(0);
    await stage.addSystem('Diariet');
    await page.reload();
    await stage.host.waitFor();
    expect(await layoutShift(page)).toBe(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('a checklist is a list with empty boxes, without dead controls, on the screen and on paper', async ({
    page,
  }) => {
    await page.goto(firstStage);
    const list = page.locator('handbok-checklista');
    await expect(list.getByRole('listitem')).toHaveCount(7);
    await expect(list.locator('input, button, select, summary, progress')).toHaveCount(0);
    const boxes = await list.locator('.checklista-ruta').evaluateAll((places) =>
      places.map((place) => {
        const {width, height, borderTopWidth} = getComputedStyle(place, '::before');
        return [width === height, Number.parseFloat(borderTopWidth) >= 1];
      }),
    );
    expect(boxes).toEqual(Array.from({length: 7}, () => [true, true]));
    await expect(list.locator('.checklista-panel')).toHaveCSS('height', '0px');
    expect(await printedLetters(page)).toContain(lettersOf('Läs om din roll. Du beslutar'));
    await list.getByRole('link', {name: 'Hela checklistan, alla steg'}).click();
    await expect(page).toHaveURL('/ny-systemagare#checklista');
    await expect(page.locator('handbok-checklista').getByRole('listitem')).toHaveCount(52);
  });
});
