import {expect, test, type Locator} from '@playwright/test';

const opacity = (locator: Locator) => locator.evaluate((element) => getComputedStyle(element).opacity);

for (const path of ['/processer/driftsatta-nytt-system', '/embed/processer/driftsatta-nytt-system']) {
  test.describe(`"Mina steg" on ${path}`, () => {
    test.use({javaScriptEnabled: false});

    test('dims what is not the chosen role in map and list alike, and shows all again, without scripts', async ({
      page,
    }) => {
      await page.goto(path);
      const mine = page.locator('[data-roll~="it-kontoret"]');
      const others = page.locator('[data-roll]:not([data-roll~="it-kontoret"])');
      // In the drawing and in the list of steps.
      expect(await mine.and(page.locator('svg *')).count()).toBeGreaterThan(0);
      expect(await others.and(page.locator('section')).count()).toBeGreaterThan(0);

      await page.locator('.rollfilter label', {hasText: 'IT-kontoret'}).click();
      for (const step of await others.all()) expect(Number(await opacity(step))).toBeLessThan(1);
      for (const step of await mine.all()) expect(await opacity(step)).toBe('1');

      await page.getByRole('button', {name: 'Visa alla steg'}).click();
      for (const step of await others.all()) expect(await opacity(step)).toBe('1');
    });
  });
}
