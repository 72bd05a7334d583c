import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {headerRules} from '../../../src/hosting/header-rules.ts';
import {nginxConfig} from '../../../src/hosting/nginx.ts';
import {listen} from '../../../src/tools/server/listen.ts';

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((file) =>
  existsSync(file),
);
if (nginx === undefined) console.log('nginx finns inte på datorn: dess fil prövas bara som text.');

const files = {
  'index.html': 'start',
  'roller.html': 'roller',
  'roller/x.html': 'x',
  '404.html': 'saknas',
  'embed.html': 'inbäddad start',
  'embed/roller.html': 'inbäddade roller',
  'embed/404.html': 'saknas i ramen',
  'assets/a.js': '1',
};

/** An address that nobody listens on, such as 127.0.0.1:41234. */
async function freeAddress(): Promise<string> {
  const server = createServer();
  const {host} = new URL(await listen(server));
  server.close();
  await once(server, 'close');
  return host;
}

describe.runIf(nginx)('the file for nginx, in nginx itself', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'handbok-nginx-'));
  const host = await freeAddress();
  const rules = headerRules({
    siteUrl: 'https://handbok.example.se',
    allowedParents: ['https://intranat.example.se'],
    scriptHashes: ['sha256-abc='],
    draftPath: '/arbetsversion',
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, 'site', name)), {recursive: true});
    writeFileSync(path.join(folder, 'site', name), text);
  }
  const site = nginxConfig({host: 'localhost', rules})
    .replace('listen 80;', `listen ${host};`)
    .replace('root /var/www/handboken;', `root ${folder}/site;`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const types = 'types { text/html html; text/javascript js; }';
  const config = path.join(folder, 'nginx.conf');
  // Started as root, nginx would read the site as another user, who may not look into the folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    config,
    `${user} pid ${folder}/pid; error_log ${folder}/log; events {} http { ${types} access_log off; ${temporary.join(' ')} ${site} }`,
  );
  const run = (...more: string[]) =>
    spawnSync(nginx ?? '', ['-c', config, '-e', `${folder}/log`, ...more], {encoding: 'utf8'});
  const tested = run('-t');
  run();
  const get = async (address: string): Promise<Response> =>
    fetch(`http://${host}${address}`, {redirect: 'manual'});

  afterAll(() => {
    run('-s', 'stop');
    rmSync(folder, {recursive: true, force: true});
  });

  test('nginx accepts it', () => {
    expect(tested.stderr).toContain('test is successful');
  });

  test.each([
    ['/', 'start'],
    ['/roller', 'roller'],
    ['/roller/x', 'x'],
    ['/embed', 'inbäddad start'],
    ['/embed/roller', 'inbäddade roller'],
    ['/assets/a.js', '1'],
  ])('%s is a page', async (address, text) => {
    const response = await get(address);
    expect([response.status, await response.text()]).toEqual([200, text]);
  });

  test('what speaks of documents alone is not sent with a script', async () => {
    const [page, script] = [await get('/roller'), await get('/assets/a.js')];
    expect(page.headers.has('Permissions-Policy')).toBe(true);
    expect(script.headers.has('Permissions-Policy')).toBe(false);
    expect(script.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  test.each([
    ['/roller/', '/roller'],
    ['/roller.html', '/roller'],
    ['/roller.html?q=1', '/roller?q=1'],
    ['/index.html', '/'],
    ['/embed/', '/embed'],
    ['//evil.example/', '/evil.example'],
  ])('%s leads to the one address %s', async (address, target) => {
    const response = await get(address);
    expect([response.status, response.headers.get('location')]).toEqual([301, target]);
  });

  test.each([
    ['/finns-inte', 'saknas'],
    ['/finns-inte.html', 'saknas'],
    ['/embed/finns-inte', 'saknas i ramen'],
  ])('%s is answered with status 404 and the page for it', async (address, text) => {
    const response = await get(address);
    expect([response.status, await response.text()]).toEqual([404, text]);
  });

  test.each([
    '/',
    '/roller',
    '/roller/',
    '/finns-inte',
    '/embed',
    '/embed/roller',
    '/embed/finns-inte',
    '/assets/a.js',
  ])('%s has all headers', async (address) => {
    const {headers} = await get(address);
    const part = ['/embed', '/assets/'].find((prefix) => address.startsWith(prefix)) ?? '/';
    for (const [name, value] of Object.entries({...rules['/'], ...rules[part]}))
      expect(headers.get(name), name).toBe(value === '' ? null : value);
    expect(headers.get('cache-control')).toBe(
      address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  });
});
