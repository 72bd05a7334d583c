import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {extractArticle} from '../../../articles/extract-article.ts';

/** Written by hand, as a page would be that has nothing but what its text needs. */
const style = `:root{color-scheme:light dark}
body{max-width:60rem;margin:0 auto;padding:1rem;font:1.06rem/1.6 "Segoe UI",-apple-system,Roboto,"Helvetica Neue",Arial,system-ui,sans-serif}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}
main{max-width:42rem}
h1,h2,h3{line-height:1.25}
table{border-collapse:collapse}
th,td{padding:.4rem .6rem;border:1px solid #8888;text-align:left;vertical-align:top}
dl>div{display:grid;grid-template-columns:11rem 1fr;border-bottom:1px solid #8884}
dd{margin:0}
svg{max-width:100%;height:auto}
pre{overflow:auto}
[popover]:not(:popover-open){display:none}
`;

const links = ['roller', 'organisation', 'processer', 'system', 'it-strategi', 'ny-systemagare', 'ordlista'];

function plainPage(title: string, html: string): string {
  const items = links.map((link) => `<li><a href="/${link}">${link}</a></li>`).join('');
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><meta name="description" content="${title}"><link rel="icon" href="data:,"><link rel="stylesheet" href="/stil.css"></head><body><nav aria-label="Meny"><ul>${items}</ul></nav><main>${html}</main></body></html>\n`;
}

/** Writes the named pages of a built handbook as a hand-written static site would have them: the same articles, one style sheet. */
export function createPlainSite(build: string, folder: string, urls: readonly string[]): void {
  for (const url of urls) {
    const article = extractArticle(readFileSync(path.join(build, `${url}.html`), 'utf8'), {url, edition: ''});
    if (!article) throw new Error(`${url} has no article.`);
    const file = path.join(folder, `${url}.html`);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, plainPage(article.title, article.html));
  }
  writeFileSync(path.join(folder, 'stil.css'), style);
}
