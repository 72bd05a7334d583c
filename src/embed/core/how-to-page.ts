import type {Article} from '../../articles/types.ts';
import {embedUrl, scopeUrl} from './addresses.ts';
import type {EmbedContext} from './embed-page.ts';
import {escapeHtml} from '#shared/escape-html.ts';
import {plainDocument} from './plain-document.ts';
import type {PageScope} from './page-scopes.ts';
import {elementSnippet, frameSnippet, plainHeight} from './snippets.ts';

type HowToPage = Pick<Article, 'url' | 'title'>;

function headingOf(title: string): string {
  return `Bädda in: ${title}`;
}

/** A text to copy. It can be scrolled with the keyboard, and one click marks all of it. */
function code(text: string, label: string): string {
  return `<pre class="inbaddad-kod" tabindex="0" role="group" aria-label="${escapeHtml(label)}"><code>${escapeHtml(text)}</code></pre>`;
}

function partsTable(url: string, scopes: readonly PageScope[], siteUrl: string): string {
  if (scopes.length === 0) return '';
  const rows = scopes.map(({name, title}) => {
    const address = scopeUrl(url, name);
    return `<tr><th scope="row"><a href="${address}">${escapeHtml(title)}</a></th><td><code>${escapeHtml(siteUrl + address)}</code></td></tr>`;
  });
  return `<h2 id="delar">Bara en del av sidan</h2>
<p>Varje del har en egen adress. Byt ut adressen i koden ovan mot delens adress, eller använd den där en adress räcker. I <code>path</code> skriver du det som står efter <code>/embed</code>.</p>
<div class="tabell" role="region" aria-label="Delar av sidan" tabindex="0"><table>
<thead><tr><th scope="col">Del</th><th scope="col">Adress</th></tr></thead>
<tbody>${rows.join('')}</tbody>
</table></div>`;
}

/** What the page shows. */
function bodyHtml({url, title}: HowToPage, scopes: readonly PageScope[], siteUrl: string): string {
  const address = `${siteUrl}${embedUrl(url)}`;
  const page = `${siteUrl}${url === '/' ? '' : url}`;
  const height = plainHeight(url);
  const frame = frameSnippet({src: address, title: `${title} – IT-handboken`, width: '100%', height});
  return `<header class="inbaddad-huvud"><a href="/">IT-handboken</a> <a href="${escapeHtml(url)}">Tillbaka till sidan</a></header>
<main class="inbaddad inbaddad--guide markdown">
<h1>${escapeHtml(headingOf(title))}</h1>
<p>Så visar du sidan på intranätet. <a href="/om/badda-in">Bädda in sidor</a> förklarar varje sätt och vad den som administrerar intranätet måste tillåta.</p>
<h2 id="html">Intranät där du kan skriva HTML</h2>
<p>Ramen blir lika hög som texten och intranätets adress följer med när läsaren byter sida. Utan skript blir den en vanlig ram.</p>
${code(elementSnippet({siteUrl, url, frame}), 'Kod med element')}
<h2 id="ram">Bara en ram, utan skript</h2>
${code(frame, 'Kod för en ram')}
<h2 id="sharepoint">SharePoint</h2>
<p>Lägg till webbdelen Inbäddning på sidan och klistra in koden för en ram, eller bara adressen:</p>
${code(address, 'Adress för SharePoint')}
<h2 id="wordpress">WordPress</h2>
<p>Klistra in sidans adress på en egen rad. WordPress hämtar ramen själv (oEmbed):</p>
${code(page, 'Adress för WordPress')}
<h2 id="sitevision">Sitevision</h2>
<p>Lägg till modulen HTML och klistra in koden med element. Får du inte lägga in skript använder du koden för en ram.</p>
${partsTable(url, scopes, siteUrl)}
</main>`;
}

/** The page that tells how a page of the handbook is embedded, with the code to copy. Complete without scripts. */
export function howToPage(
  article: HowToPage,
  scopes: readonly PageScope[],
  {siteUrl, styleOf}: Pick<EmbedContext, 'siteUrl' | 'styleOf'>,
): string {
  const body = bodyHtml(article, scopes, siteUrl);
  return plainDocument({
    title: headingOf(article.title),
    style: styleOf(body),
    // It stands among the site's own pages, but needs neither scripts nor anything else of theirs.
    policy: "default-src 'none';img-src 'self';base-uri 'none';form-action 'none';",
    body,
  });
}
