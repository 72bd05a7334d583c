import {extract} from '@extractus/oembed-extractor';
import {expect} from '@playwright/test';
import {accessibilityFaults} from './support/accessibility.ts';
import {fitted, handbookFrame, test} from './support/intranet.ts';
import {sitePaths} from './support/site-paths.ts';

test('every page leads to how it is embedded, and names its oEmbed answer', async ({request}) => {
  for (const path of sitePaths()) {
    const html = await (await request.get(path)).text();
    const [, howTo = ''] = /class="?hb-badda-in"?>[^]*?<a href="?([^\s">]+)/.exec(html) ?? [];
    expect(howTo, path).toBe(path === '/' ? '/badda-in' : `/badda-in${path}`);
    expect((await request.get(howTo)).status(), howTo).toBe(200);
    const [link = ''] = /<link[^>]*json\+oembed[^>]*>/.exec(html) ?? [];
    const [, address = ''] = /href="?([^\s">]+)/.exec(link) ?? [];
    const answer: unknown = await (await request.get(new URL(address).pathname)).json();
    expect(answer).toMatchObject({version: '1.0', type: 'rich', provider_name: 'IT-handboken'});
  }
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the page that tells how can be read, used and seen at any width', async ({page}) => {
    await page.goto('/processer/driftsatta-nytt-system');
    await page.getByRole('link', {name: 'Bädda in sidan'}).click();
    await expect(page.locator('h1')).toHaveText('Bädda in: Driftsätta nytt system');
    for (const host of ['SharePoint', 'WordPress', 'Sitevision'])
      await expect(page.getByRole('heading', {name: host})).toBeVisible();
    await expect(page.getByLabel('Kod med element')).toContainText('<it-handbok src="');
    await page.setViewportSize({width: 320, height: 800});
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('the page that tells how is accessible, and every part that it lists is there', async ({
  page,
  request,
}) => {
  for (const path of ['/badda-in/roller/systemagare', '/badda-in/sok']) {
    await page.goto(path);
    expect(await accessibilityFaults(page)).toEqual([]);
  }
  await page.goto('/badda-in/processer/driftsatta-nytt-system');
  const parts = await page
    .locator('table a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(parts).toContain('/embed/processer/driftsatta-nytt-system/avsnitt/karta');
  for (const part of parts) expect((await request.get(part ?? '')).status(), part ?? '').toBe(200);
});

test('the code that the page gives works as it stands', async ({page, host, handbook}) => {
  await page.goto('/badda-in/roller/systemagare');
  const code = (await page.getByLabel('Kod med element').innerText()).replaceAll(
    'http://localhost:3000',
    handbook,
  );
  await page.goto(host.add(code));
  await fitted(page);
  await expect(handbookFrame(page).locator('h1')).toHaveText('Systemägare');
  const plain = code.slice(code.indexOf('<iframe'), code.indexOf('</it-handbok>'));
  await page.goto(host.add(plain));
  await expect(handbookFrame(page).locator('h1')).toHaveText('Systemägare');
});

test('a program that only knows oEmbed makes a working frame of a page’s address', async ({
  page,
  host,
  handbook,
}) => {
  // The built site names its own address, which is another one than the tests'.
  const here = async (url: string): Promise<Response> => {
    const response = await fetch(url.replace('http://localhost:3000', handbook));
    const text = await response.text();
    return new Response(text.replaceAll('http://localhost:3000', handbook), {status: response.status});
  };
  const answer = await extract(`${handbook}/roller/systemagare`, {}, here);
  expect(answer).toMatchObject({type: 'rich', title: 'Systemägare', method: 'auto-discovery'});
  await page.goto(host.add(String(Reflect.get(answer, 'html'))));
  await expect(handbookFrame(page).locator('h1')).toHaveText('Systemägare');
});
