import {expect} from '@playwright/test';
import {element, elementScript, frame} from '../intranet/markup.ts';
import {handbookFrame, test, watchFaults} from './support/intranet.ts';

const plain = [
  {path: '/ram', why: 'without any script of the host'},
  {path: '/skript-stoppat', why: 'where the host blocks the script', blocks: true},
  {path: '/wordpress', why: 'shut off from its own origin'},
];

for (const {path, why, blocks = false} of plain) {
  test(`${why} the frame is a plain frame that can be read and followed`, async ({page, host, handbook}) => {
    const faults = watchFaults(page, (text) => blocks && text.includes(`${handbook}/embed/element.js`));
    await page.goto(`${host.origin}${path}`);
    const inner = handbookFrame(page);
    await expect(inner.locator('h1')).toHaveText('Systemägare');
    expect((await page.locator('iframe').boundingBox())?.height).toBe(800);
    await inner.getByRole('link', {name: 'IT-kontoret', exact: true}).first().click();
    await expect(inner.locator('h1')).toHaveText('IT-kontoret');
    await page.waitForTimeout(800);
    expect(page.url()).toBe(`${host.origin}${path}`);
    expect(faults).toEqual([]);
  });
}

test('in a frame that may run nothing, text, links and map are there', async ({page, host}) => {
  const faults = watchFaults(page, (text) => text.startsWith('Blocked script execution'));
  await page.goto(`${host.origin}/avskild`);
  const inner = handbookFrame(page);
  await expect(inner.locator('svg.karta').first()).toBeAttached();
  await expect(inner.locator('main.inbaddad')).toHaveCSS('max-width', /px$/);
  await inner.getByRole('link', {name: 'systemägare', exact: true}).first().click();
  await expect(inner.locator('h1')).toHaveText('Systemägare');
  expect(faults).toEqual([]);
});

test('a fragment of WordPress leaves the page where it is', async ({page, host}) => {
  await page.goto(`${host.origin}/wordpress`);
  await expect(handbookFrame(page).locator('h1')).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the element is a plain frame', async ({page, host}) => {
    await page.goto(`${host.origin}/element`);
    const inner = handbookFrame(page);
    await expect(inner.locator('h1')).toHaveText('Systemägare');
    await inner.getByRole('link', {name: 'IT-kontoret', exact: true}).first().click();
    await expect(inner.locator('h1')).toHaveText('IT-kontoret');
  });
});

test('where the host blocks the frame, a link stands instead of a hole', async ({page, host, handbook}) => {
  await page.goto(`${host.origin}/ram-stoppad`);
  const link = page.getByRole('link', {name: 'Syns inte sidan? Öppna den i IT-handboken.'});
  await expect(link).toHaveAttribute('href', `${handbook}/embed/roller/systemagare`);
  await expect(page.locator('it-handbok')).toHaveAttribute('data-state', 'fel');
});

test('a page that answers late takes the link away again', async ({page, host, handbook}) => {
  await page.route(`${handbook}/embed/roller`, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto(host.add(element(handbook, '/roller', 'timeout="200"'), {head: elementScript(handbook)}));
  await expect(page.locator('it-handbok')).toHaveAttribute('data-state', 'klar');
  await expect(page.getByRole('link', {name: /^Syns inte sidan/})).toHaveCount(0);
});

test('a host that the handbook does not allow gets no page, and no message but the empty mark', async ({
  page,
  host,
  handbook,
}) => {
  const listen = `<script>var heard = []; addEventListener('message', (e) => {
    heard.push(e.data);
    const {port1, port2} = new MessageChannel();
    port1.onmessage = (m) => heard.push(m.data);
    e.source.postMessage({t: 'handbok:hello', v: 1}, '*', [port2]);
  });</script>`;
  await page.goto(host.add(frame(handbook, '/roller/systemagare'), {head: listen, host: 'ond.localhost'}));
  await expect(handbookFrame(page).locator('article')).toHaveCount(0);
  // The same without the header, as behind a server that has not been set up: the script asks for itself.
  await page.route(`${handbook}/embed/**`, async (route) => {
    const response = await route.fetch();
    const {'content-security-policy': _policy, ...headers} = response.headers();
    await route.fulfill({response, headers});
  });
  await page.reload();
  await expect(handbookFrame(page).locator('h1')).toHaveText('Systemägare');
  await expect.poll(() => page.evaluate('heard.length')).toBeGreaterThan(1);
  await page.waitForTimeout(500);
  const heard = await page.evaluate<unknown[]>('heard');
  expect(new Set(heard.map((data) => JSON.stringify(data)))).toEqual(
    new Set(['{"t":"handbok:ready","v":1}']),
  );
});

test('links to other sites and to the handbook itself open in a tab of their own', async ({
  page,
  handbook,
}) => {
  await page.goto(`${handbook}/embed/om/oppna-data`);
  const leaving = page.locator('a[href^="http"]');
  expect(await leaving.count()).toBeGreaterThan(0);
  expect(
    await leaving.evaluateAll(
      (links) => links.filter((link) => link.getAttribute('target') !== '_blank').length,
    ),
  ).toBe(0);
});
