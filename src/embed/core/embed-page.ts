import type {Article} from '../../articles/types.ts';

/** Where the embedded version of a page is: `/roller/x` → `/embed/roller/x`, the start page → `/embed`. */
export function embedUrl(url: string): string {
  return url === '/' ? '/embed' : `/embed${url}`;
}

export interface EmbedContext {
  /** Address of the site, without trailing slash: `https://handbok.example.se`. */
  readonly siteUrl: string;
  /** Address of the embeds' style sheet. */
  readonly styleUrl: string;
  /** Address of the one script, which makes checklists and the search field work. */
  readonly scriptUrl: string;
  /** Pages that have an embedded version. */
  readonly embedded: ReadonlySet<string>;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Keeps links inside the frame where the target has an embedded version; others open the handbook in a window of its own. */
function rewriteLinks(html: string, {siteUrl, embedded}: EmbedContext): string {
  return html.replace(/<a\b[^>]*?\shref="\/[^"]*"/g, (tag) => {
    const [, before = '', path = '', rest = ''] = /^(.*)\shref="(\/[^"#?]*)([^"]*)"$/s.exec(tag) ?? [];
    const url = path.length > 1 ? path.replace(/\/$/, '') : path;
    if (embedded.has(url)) return `${before} href="${embedUrl(url)}${rest}"`;
    return `${before} href="${siteUrl}${path}${rest}" target="_blank" rel="noopener"`;
  });
}

/** A small page of its own for one article: readable, navigable and printable also without its script. */
export function embedPage(article: Article, context: EmbedContext): string {
  const {siteUrl, styleUrl, scriptUrl} = context;
  const canonical = `${siteUrl}${article.url}`;
  return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(article.title)} – IT-handboken</title>
<link rel="canonical" href="${escapeHtml(canonical)}">
<link rel="icon" href="/favicon.svg">
<link rel="stylesheet" href="${styleUrl}">
<script defer src="${scriptUrl}"></script>
</head>
<body>
<main class="inbaddad" aria-label="${escapeHtml(article.title)}">
<article data-typ="${escapeHtml(article.kind)}">${rewriteLinks(article.html, context)}</article>
<p class="inbaddad-fot"><a href="${escapeHtml(canonical)}" target="_blank" rel="noopener">Öppna i IT-handboken</a></p>
</main>
</body>
</html>
`;
}
