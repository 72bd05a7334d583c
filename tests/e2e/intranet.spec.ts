import {expect} from '@playwright/test';
import {element, elementScript} from '../intranet/markup.ts';
import {fitted, handbookFrame, heights, test, watchFaults, watchStrangers} from './support/intranet.ts';

test('the frame is as high as the page in it, at every width, and nothing else is asked for anything', async ({
  page,
  host,
  handbook,
}) => {
  const faults = watchFaults(page);
  const strangers = watchStrangers(page, [host.origin, handbook]);
  await page.goto(`${host.origin}/element`);
  await expect(handbookFrame(page).getByRole('heading', {level: 1})).toHaveText('Systemägare');
  const wide = await fitted(page);
  for (const width of [320, 375, 768, 1600]) {
    await page.setViewportSize({width, height: 800});
    const height = await fitted(page);
    if (width === 320) expect(height).toBeGreaterThan(wide);
  }
  expect(await page.context().cookies()).toEqual([]);
  expect(faults).toEqual([]);
  expect(strangers).toEqual([]);
});

test('what unfolds in the page makes the frame higher, and lower again', async ({page, host}) => {
  await page.goto(`${host.origin}/element?handbok=/processer/driftsatta-nytt-system`);
  await expect(handbookFrame(page).locator('h1')).toHaveText('Driftsätta nytt system');
  const before = await fitted(page);
  const summary = handbookFrame(page).locator('summary').filter({visible: true}).first();
  await summary.click();
  await expect.poll(async () => (await heights(page)).frame).not.toBe(before);
  await fitted(page);
  await summary.click();
  await expect.poll(async () => (await heights(page)).frame).toBe(before);
});

test('a page with a picture that comes late gets its height then', async ({page, host, handbook}) => {
  await page.route(`${handbook}/embed/roller/systemagare`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('<article', '<img src="/sen.svg" alt=""><article');
    await route.fulfill({response, body: html});
  });
  let release: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(`${handbook}/sen.svg`, async (route) => {
    await held;
    await route.fulfill({
      contentType: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="700"/>',
    });
  });
  await page.goto(`${host.origin}/element`, {waitUntil: 'domcontentloaded'});
  const before = await fitted(page);
  release?.();
  await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(before + 600);
  await fitted(page);
});

test('two embeds on one page have each their own part of the address', async ({page, host}) => {
  await page.goto(`${host.origin}/tva`);
  const first = page.frameLocator('iframe').nth(0);
  const second = page.frameLocator('iframe').nth(1);
  await first.getByRole('link', {name: 'IT-kontoret', exact: true}).first().click();
  await expect(page).toHaveURL(`${host.origin}/tva?roll=/organisation/it-kontoret`);
  await expect(second.locator('h1')).toHaveText('Driftsätta nytt system');
});

test('an element that is moved in the page works on', async ({page, host}) => {
  await page.goto(`${host.origin}/element`);
  await fitted(page);
  await page.evaluate(() => document.querySelector('h1')?.before(document.querySelector('it-handbok') ?? ''));
  await fitted(page);
  await handbookFrame(page).getByRole('link', {name: 'IT-kontoret', exact: true}).first().click();
  await expect(page).toHaveURL(/handbok=\/organisation\/it-kontoret$/);
});

test('the attributes path and theme can be changed at any time', async ({page, host}) => {
  await page.goto(`${host.origin}/element`);
  await fitted(page);
  const frame = handbookFrame(page);
  await page.locator('it-handbok').evaluate((one) => one.setAttribute('path', '/roller#alla'));
  await expect(frame.locator('h1')).toHaveText('Roller');
  for (const [theme, colour] of [
    ['mork', 'rgb(20, 25, 30)'],
    ['ljus', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.locator('it-handbok').evaluate((one, value) => one.setAttribute('theme', value), theme);
    await expect(frame.locator('body')).toHaveCSS('background-color', colour);
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`in a ${scheme} system the embed is ${scheme}, unless the host asks for dark`, async ({
    page,
    host,
  }) => {
    const colours = {light: 'rgb(255, 255, 255)', dark: 'rgb(20, 25, 30)'};
    await page.emulateMedia({colorScheme: scheme});
    await page.goto(`${host.origin}/element`);
    await expect(handbookFrame(page).locator('body')).toHaveCSS('background-color', colours[scheme]);
    await page.goto(`${host.origin}/morkt`);
    await expect(handbookFrame(page).locator('body')).toHaveCSS('background-color', colours.dark);
  });
}

test('the element makes its own frame, with its own sandbox, and may come before or after its script', async ({
  page,
  host,
  handbook,
}) => {
  await page.goto(host.add(`<it-handbok src="${handbook}/embed/" path="/roller"></it-handbok>`));
  await page.waitForLoadState();
  await page.addScriptTag({url: `${handbook}/embed/element.js`});
  await fitted(page);
  await expect(page.locator('iframe')).toHaveAttribute('sandbox', /^allow-scripts allow-same-origin/);
  await page.evaluate((src) => {
    const later = document.createElement('it-handbok');
    later.id = 'senare';
    later.setAttribute('src', `${src}/embed`);
    later.setAttribute('path', '/ordlista');
    document.querySelector('main')?.append(later);
  }, handbook);
  await fitted(page, '#senare iframe');
  await page.addScriptTag({url: `${handbook}/embed/element.js?igen`});
});

test('a script that comes long after the frame still finds it', async ({page, host, handbook}) => {
  await page.goto(host.add(element(handbook, '/roller')));
  await expect(handbookFrame(page).locator('h1')).toHaveText('Roller');
  await page.waitForTimeout(1500);
  await page.addScriptTag({url: `${handbook}/embed/element.js`});
  await fitted(page);
});

test('a page that grows with its frame is stopped, and the host is told', async ({page, host, handbook}) => {
  await page.route(`${handbook}/embed/roller`, async (route) => {
    const response = await route.fetch();
    const {'content-security-policy': _policy, ...headers} = response.headers();
    const text = (await response.text()).replace(/<meta http-equiv[^>]*>/, '');
    const loop = '<div style="height: calc(100vh + 10px)"></div></main>';
    await route.fulfill({response, headers, body: text.replace('</main>', loop)});
  });
  const listen = `<script>addEventListener('handbok-fel', (e) => document.title = e.detail.orsak)</script>`;
  const head = elementScript(handbook) + listen;
  await page.goto(host.add(element(handbook, '/roller'), {head}));
  await expect(page).toHaveTitle('hojdslinga');
  await page.waitForTimeout(300);
  const before = (await heights(page)).frame;
  await page.waitForTimeout(500);
  expect((await heights(page)).frame).toBe(before);
});

test('listeners are told of all that happens, and can take it over', async ({page, host, handbook}) => {
  const address = host.add(element(handbook, '/processer/driftsatta-nytt-system', 'sync="handbok"'));
  await page.goto(address);
  await page.evaluate(() => {
    const seen: unknown[] = [];
    Object.assign(window, {seen});
    for (const name of ['handbok-storlek', 'handbok-navigering', 'handbok-ankare'])
      document.addEventListener(name, (event) => {
        if (name !== 'handbok-storlek') event.preventDefault();
        if (event instanceof CustomEvent) seen.push([name, event.detail]);
      });
  });
  await page.addScriptTag({url: `${handbook}/embed/element.js`});
  await fitted(page);
  await handbookFrame(page).getByRole('link', {name: 'systemägare', exact: true}).first().click();
  await expect
    .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, 'seen'))))
    .toContain(
      '["handbok-navigering",{"path":"/roller/systemagare","hash":"","title":"Systemägare – IT-handboken"}]',
    );
  await expect(page).toHaveURL(address);
});
