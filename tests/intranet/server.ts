import {createServer, type Server} from 'node:http';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {hostPage} from './markup.ts';
import {type HostPage, hostPages} from './pages.ts';

/** What a careful intranet sends: nothing but its own, and of the handbook what its page needs. No inline style. */
function policyOf({policy}: Pick<HostPage, 'policy'>, handbook: string): string {
  const {scripts, frames} = policy ?? {scripts: [`${handbook}/embed/`], frames: [handbook]};
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    "style-src 'self'",
    'img-src data:',
    `frame-src ${frames.length > 0 ? frames.join(' ') : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types',
  ].join('; ');
}

function startPage(pages: readonly HostPage[]): string {
  const items = pages.map((one) => `<li><a href="${one.path}">${one.title}</a><br>${one.about}</li>`);
  return hostPage('Prova att bädda in handboken', `<ul>${items.join('')}</ul>`);
}

/**
 * The demonstration intranet: a web site of its own with a strict policy of its own, and a page for each way of
 * embedding.
 *
 * @param handbook address of the handbook, without final slash
 * @param more pages of a test's own, by their paths, as whole documents; they are sent without a policy
 */
export function createIntranet(handbook: string, more: ReadonlyMap<string, string> = new Map()): Server {
  const pages = hostPages(handbook);
  const style = readFileSync(path.join(__dirname, 'intranat.css'));
  return createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://intranet');
    const page = pages.find((one) => one.path === pathname);
    const other = more.get(pathname);
    response.setHeader('Cache-Control', 'no-store');
    if (other !== undefined) {
      response.setHeader('Content-Type', 'text/html;charset=utf-8').end(other);
      return;
    }
    response.setHeader('Content-Security-Policy', policyOf(page ?? {}, handbook));
    if (pathname === '/intranat.css') {
      response.setHeader('Content-Type', 'text/css').end(style);
      return;
    }
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    if (page) response.end(hostPage(page.title, `<p>${page.about}</p>${page.body}`, page.head));
    else if (pathname === '/') response.end(startPage(pages));
    else response.writeHead(404).end('Sidan finns inte.');
  });
}
