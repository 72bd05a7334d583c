import {expect} from '@playwright/test';
import {element, elementScript} from '../intranet/markup.ts';
import {fitted, handbookFrame, test, watchFaults} from './support/intranet.ts';

test('links, back and forward move the page, the address of the host and the height together', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/element`);
  const frame = handbookFrame(page);
  const long = await fitted(page);
  const entries = await page.evaluate(() => history.length);
  await frame.getByRole('link', {name: 'IT-kontoret', exact: true}).first().click();
  await expect(page).toHaveURL(`${host.origin}/element?handbok=/organisation/it-kontoret`);
  await expect(frame.locator('h1')).toHaveText('IT-kontoret');
  await expect(page.locator('iframe')).toHaveAttribute('title', /^IT-kontoret/);
  expect(await fitted(page)).not.toBe(long);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expect(page).toHaveURL(`${host.origin}/element`);
  await expect(frame.locator('h1')).toHaveText('Systemägare');
  await expect.poll(() => fitted(page)).toBe(long);
  await page.goForward();
  await expect(page).toHaveURL(`${host.origin}/element?handbok=/organisation/it-kontoret`);
  await expect(frame.locator('h1')).toHaveText('IT-kontoret');
});

test('a reader who follows a link at the end of a long page sees the top of the next', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/element`);
  await fitted(page);
  const link = handbookFrame(page).locator('article a[href^="/embed/"]').filter({visible: true}).last();
  await link.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await link.click();
  await expect
    .poll(async () => (await page.locator('iframe').boundingBox())?.y ?? -1)
    .toBeGreaterThanOrEqual(0);
});

for (const [how, path] of [
  ['with the address in step', '/element'],
  ['with the address left alone', ''],
] as const) {
  test(`back and forward bring the reader to the same place of the host, ${how}`, async ({
    page,
    host,
    handbook,
  }) => {
    const url =
      path === ''
        ? host.add(element(handbook, '/roller/systemagare'), {head: elementScript(handbook)})
        : host.origin + path;
    await page.goto(url);
    await fitted(page);
    const frame = handbookFrame(page);
    const link = frame.locator('article a[href^="/embed/"]:not([href*="#"])').filter({visible: true}).last();
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => Math.round(scrollY));
    expect(place).toBeGreaterThan(300);
    await link.click();
    await expect(frame.locator('h1')).not.toHaveText('Systemägare');
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.y ?? -1).toBeGreaterThan(-1);
    await fitted(page);
    await page.evaluate(() => scrollBy(0, 150));
    const next = await page.evaluate(() => Math.round(scrollY));
    // Not as a browser's driver does, which waits for the host's own address to change.
    await page.evaluate(() => history.back());
    await expect(frame.locator('h1')).toHaveText('Systemägare');
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(place);
    await page.evaluate(() => history.forward());
    await expect(frame.locator('h1')).not.toHaveText('Systemägare');
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(next);
  });
}

test('back from a place on the same page leads to where the reader was', async ({page, host}) => {
  await page.goto(`${host.origin}/element?handbok=/ny-systemagare/1-ditt-uppdrag`);
  await fitted(page);
  const frame = handbookFrame(page);
  await page.evaluate(() => scrollTo(0, 120));
  await frame.locator('h1').evaluate(() => {
    location.hash = '#vem-hjälper-dig';
  });
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(120);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(120);
});

test('a link to a place on the same page scrolls the host below its header, and moves the focus', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/element?handbok=/processer/driftsatta-nytt-system`);
  const frame = handbookFrame(page);
  await fitted(page);
  const step = frame.locator('h3[id]').last();
  const id = await step.getAttribute('id');
  await step.evaluate((heading) => {
    const link = document.createElement('a');
    link.href = `#${heading.id}`;
    link.textContent = 'Hit';
    document.querySelector('h1')?.append(link);
  });
  for (let time = 0; time < 2; time += 1) {
    await frame.getByRole('link', {name: 'Hit'}).click();
    await expect.poll(async () => Math.round((await step.boundingBox())?.y ?? -1)).toBe(80);
    await expect(step).toBeFocused();
    // The same link once more, after the reader has gone elsewhere: its address does not change.
    await page.evaluate(() => scrollTo(0, 0));
    await frame.locator('h1').evaluate((h1) => {
      h1.tabIndex = -1;
      h1.focus();
    });
  }
  await expect(page).toHaveURL(`${host.origin}/element?handbok=/processer/driftsatta-nytt-system#${id}`);
});

test('an address with a place opens the page there, also when the place has å, ä or ö', async ({
  page,
  host,
}) => {
  await page.goto(`${host.origin}/element?handbok=/ny-systemagare/1-ditt-uppdrag#vem-hjälper-dig`);
  const heading = handbookFrame(page).locator('[id="vem-hjälper-dig"]');
  await expect(heading).toBeFocused();
  await expect.poll(async () => Math.abs(((await heading.boundingBox())?.y ?? -1) - 80)).toBeLessThan(2);
});

test('a link to a place on another page leads there', async ({page, host}) => {
  await page.goto(`${host.origin}/element`);
  const frame = handbookFrame(page);
  await fitted(page);
  const link = frame.locator('article a[href*="#"]:not([href^="#"]):not([href*="ordlista"])').first();
  const target = new URL((await link.getAttribute('href')) ?? '', 'http://x');
  await link.click();
  await expect(page).toHaveURL(
    `${host.origin}/element?handbok=${target.pathname.slice('/embed'.length)}${target.hash}`,
  );
  await expect(frame.locator(target.hash)).toBeFocused();
});

for (const wrong of [
  '//evil.example',
  'https://evil.example',
  '/../../x',
  'javascript:alert(1)',
  '/%2e%2e/x',
  '/a b',
]) {
  test(`the address "${wrong}" in the host's address is not followed`, async ({page, host}) => {
    const faults = watchFaults(page);
    await page.goto(`${host.origin}/element?handbok=${encodeURIComponent(wrong)}`);
    await expect(handbookFrame(page).locator('h1')).toHaveText('Systemägare');
    await fitted(page);
    expect(faults).toEqual([]);
  });
}

test('places that do not exist, and broken codes, leave the page as it is', async ({page, host}) => {
  const faults = watchFaults(page);
  await page.goto(`${host.origin}/element?handbok=/roller/systemagare#finns-inte%zz`);
  await expect(handbookFrame(page).locator('h1')).toHaveText('Systemägare');
  await fitted(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(faults).toEqual([]);
});

test('an address that is gone shows a page of the embed with ways on', async ({page, host}) => {
  await page.goto(`${host.origin}/element?handbok=/roller/finns-inte`);
  const frame = handbookFrame(page);
  await expect(frame.locator('h1')).toHaveText('Sidan finns inte');
  await fitted(page);
  await frame.getByRole('link', {name: 'Till startsidan'}).click();
  await expect(frame.locator('h1')).toHaveText('Vem beslutar, och hur gör du?');
});
