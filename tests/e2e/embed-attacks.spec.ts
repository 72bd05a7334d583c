import {expect, type Page} from '@playwright/test';
import {element, elementScript, frame} from '../intranet/markup.ts';
import {fitted, handbookFrame, test, watchFaults} from './support/intranet.ts';

/** Values that no honest side sends. Made in the page, since many of them do not survive the way there. */
const oddValues = `[undefined, null, true, 0, -1, -0, 1e9, NaN, Infinity, -Infinity, 1n, '', 'x', '500', '500px;color:red',
  '//evil.example', 'https://evil.example', 'javascript:alert(1)', '/../x', '/%2e%2e/x', '/x?y=1', '/ x', '\\\\evil',
  '/' + 'x'.repeat(1e5), [], [5], {}, {height: 5}, new Date(), new Map(), new Uint8Array(3), new Error('x'), /x/]`;

/** At least 200 messages: every kind with every field missing, odd, or of another kind; and no message at all. */
const hostileMessages = `(() => {
  const odd = ${oddValues};
  const messages = odd.map((value) => value);
  for (const t of ['size', 'nav', 'anchor', 'open', 'theme', 'focus', 'opens', 'SIZE', '__proto__', 7])
    for (const value of odd) {
      messages.push({t, height: value, print: value, path: value, hash: value, title: value, top: value, value});
      if (t === 'nav' || t === 'open') messages.push({t, place: value, title: 'x'}, {t, place: '/x', title: value, constructor: value});
      if (t === 'size') messages.push({t, height: 500, print: value}, {t, height: value, print: 500});
    }
  return messages.filter((message) => !(message && message.t === 'open' && message.place === '/x') && !(message && message.t === 'nav' && typeof message.title === 'string'));
})()`;

/** What an attack on the host must leave as it was. */
async function stateOfHost(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    url: location.href,
    scroll: scrollY,
    focus: document.activeElement?.tagName,
    src: document.querySelector('iframe')?.src,
    entries: history.length,
    markup: document.querySelector('main')?.innerHTML.replaceAll(/ (?:style|data-state)="[^"]*"/g, ''),
  }));
}

/** Puts a page with this script, and nothing else, where the handbook has one. */
async function replacePage(page: Page, handbook: string, script: string): Promise<void> {
  await page.route(`${handbook}/embed/roller`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Ond</title><script>${script}</script>`,
    }),
  );
}

/** A page of the handbook's own address that has been taken over: it has the port, and says what it likes. */
async function takeOver(page: Page, handbook: string): Promise<void> {
  const script = `onmessage = (event) => {
    const [port] = event.ports;
    if (!port) return;
    clearInterval(ready);
    const messages = ${hostileMessages};
    for (const message of messages) { try { port.postMessage(message); } catch { /* cannot be sent at all */ } }
    parent.postMessage({sent: messages.length}, '*');
  };
  let tries = 0;
  const ready = setInterval(() => { if (++tries > 20) clearInterval(ready); parent.postMessage({t: 'handbok:ready', v: 1}, '*'); }, 200);`;
  await replacePage(page, handbook, script);
}

test('over 200 malformed and malicious messages from a page in the frame change nothing', async ({
  page,
  host,
  handbook,
}) => {
  const faults = watchFaults(page);
  await takeOver(page, handbook);
  const count = `<script>addEventListener('message', ({data}) => { if (data && data.sent) document.title = data.sent; });
    var heard = []; for (const name of ['handbok-navigering', 'handbok-ankare', 'handbok-val'])
      document.addEventListener(name, (event) => heard.push(event.type));</script>`;
  await page.goto(
    host.add(element(handbook, '/roller', 'sync="handbok"'), {head: count + elementScript(handbook)}),
  );
  const before = await stateOfHost(page);
  await expect.poll(async () => Number(await page.title())).toBeGreaterThanOrEqual(200);
  await page.waitForTimeout(300);
  expect(await stateOfHost(page)).toEqual(before);
  expect(await page.evaluate('heard')).toEqual([]);
  expect(faults).toEqual([]);
});

test('a page that was answered twice has not been left: its anchor does not move the host’s page', async ({
  page,
  host,
  handbook,
}) => {
  const script = `let answers = 0; onmessage = ({ports: [port]}) => {
    if (!port) return;
    clearInterval(ready);
    answers += 1;
    port.postMessage({t: 'nav', place: '/roller#b', title: String(answers)});
    port.postMessage({t: 'size', height: 5000, print: 0});
    port.postMessage({t: 'anchor', top: 3000});
  };
  const ready = setInterval(() => {
    for (let time = 0; time < 2; time += 1) parent.postMessage({t: 'handbok:ready', v: 1}, '*');
  }, 200);`;
  await replacePage(page, handbook, script);
  const events = `<script>document.addEventListener('handbok-navigering', ({detail}) => { document.title = detail.title; });</script>`;
  await page.goto(host.add(element(handbook, '/roller'), {head: events + elementScript(handbook)}));
  await expect(page).toHaveTitle(/^[2-9]$/);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('heights that are too large, or grow without end, do not take the host’s page', async ({
  page,
  host,
  handbook,
}) => {
  const script = `onmessage = ({ports: [port]}) => {
    if (!port) return;
    clearInterval(ready);
    port.postMessage({t: 'nav', place: '/roller', title: 'x'});
    for (let height = 100; height < 1e6; height += 100) port.postMessage({t: 'size', height, print: 0});
    port.postMessage({t: 'anchor', top: 99999});
  };
  const ready = setInterval(() => parent.postMessage({t: 'handbok:ready', v: 1}, '*'), 200);`;
  await replacePage(page, handbook, script);
  await page.goto(host.add(element(handbook, '/roller'), {head: elementScript(handbook)}));
  await expect(page.locator('it-handbok')).toHaveAttribute('data-state', 'klar');
  await page.waitForTimeout(300);
  expect((await page.locator('iframe').boundingBox())?.height).toBeLessThanOrEqual(100_000);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('siblings, openers and the host’s own scripts cannot speak for the page in the frame', async ({
  page,
  host,
  handbook,
}) => {
  const fake = `<script>for (const message of ${hostileMessages}.concat({t: 'handbok:ready', v: 1}, {t: 'size', height: 4, print: 4}, {t: 'nav', place: '/x', title: 'x'})) { try { parent.postMessage(message, '*'); } catch {} }</script>`;
  const sibling = new URL(host.add('', {head: fake, host: 'ond.localhost'}));
  await page.goto(
    host.add(
      `${element(handbook, '/roller', 'sync="handbok"')}<iframe id="syskon" title="Syskon" src="${sibling.href}"></iframe>`,
      {head: elementScript(handbook)},
    ),
  );
  const height = await fitted(page);
  const before = await stateOfHost(page);
  await page.locator('#syskon').evaluate((one) => one.replaceWith(one));
  await page.evaluate((messages) => {
    const script = document.createElement('script');
    script.textContent = `for (const message of ${messages}.concat({t: 'handbok:ready', v: 1})) { try { postMessage(message, '*'); } catch {} }`;
    document.body.append(script);
  }, hostileMessages);
  await page.waitForTimeout(500);
  expect(await stateOfHost(page)).toEqual(before);
  expect(await fitted(page)).toBe(height);
});

test('a page in the frame takes a port from its parent alone, and does only what it knows', async ({
  page,
  host,
  handbook,
}) => {
  const faults = watchFaults(page);
  const sender = `<script>var heard = [], ports = [];
    addEventListener('message', (event) => {
      if (!event.data || event.data.t !== 'handbok:ready' || ports.length > 0) return;
      const send = (message) => { const {port1, port2} = new MessageChannel(); ports.push(port1);
        port1.onmessage = ({data}) => heard.push(ports.indexOf(port1) + data.t);
        try { event.source.postMessage(message, event.origin, [port2]); } catch {} };
      for (const message of ${hostileMessages}.concat({t: 'handbok:hello', v: 2}, {t: 'handbok:ready', v: 1})) send(message);
      window.good = ports.length;
      send({t: 'handbok:hello', v: 1});
      setTimeout(() => { for (const message of ${hostileMessages}) { try { ports[window.good].postMessage(message); } catch {} } document.title = 'sänt'; }, 300);
    });</script>`;
  await page.goto(host.add(frame(handbook, '/roller/systemagare'), {head: sender}));
  await expect(page).toHaveTitle('sänt');
  const inner = handbookFrame(page);
  await page.waitForTimeout(400);
  await expect(inner.locator('h1')).toHaveText('Systemägare');
  expect(
    await inner.locator('html').evaluate((html) => [location.pathname, html.dataset['theme'] ?? '']),
  ).toEqual(['/embed/roller/systemagare', '']);
  const heard = await page.evaluate<string[]>('heard');
  const good = await page.evaluate<number>('good');
  expect(good).toBeGreaterThanOrEqual(200);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.filter((text) => !text.startsWith(String(good)))).toEqual([]);
  expect(faults).toEqual([]);
});
