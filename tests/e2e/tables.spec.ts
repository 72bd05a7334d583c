import {expect, test} from '@playwright/test';

for (const path of ['/system', '/styrande-dokument', '/mal', '/roller']) {
  test(`the registers of ${path} fit a screen, and a phone, where they stay tables for the ear`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [375, 768, 1440]) {
      await page.setViewportSize({width, height: 900});
      const hidden = await page
        .locator('.register')
        .evaluateAll((frames) => frames.map((frame) => frame.scrollWidth - frame.clientWidth));
      expect.soft(Math.max(...hidden), `${width} px`).toBeLessThanOrEqual(0);
      await expect.soft(page.getByRole('table').first().getByRole('columnheader')).not.toHaveCount(0);
      await expect.soft(page.getByRole('table').first().getByRole('cell')).not.toHaveCount(0);
    }
  });
}

test('on a phone each value of a register stands below its name, with its heading', async ({page}) => {
  await page.setViewportSize({width: 375, height: 900});
  await page.goto('/styrande-dokument');
  const row = page.locator('.register tbody tr').first();
  const lefts = await row
    .locator('th, td')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().left));
  expect(new Set(lefts).size).toBe(1);
  const label = await row
    .locator('td')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toContain('Typ: ');
});

test('a table that has more to the right says so with a shadow, and scrolls by keyboard', async ({page}) => {
  await page.setViewportSize({width: 375, height: 900});
  await page.goto('/processer/driftsatta-nytt-system');
  const frame = page.getByRole('region', {name: 'Ansvar i processen Driftsätta nytt system'});
  await expect(frame).toHaveCSS('background-attachment', 'local, local, scroll, scroll');
  await frame.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => frame.evaluate(({scrollLeft}) => scrollLeft)).toBeGreaterThan(0);
});
