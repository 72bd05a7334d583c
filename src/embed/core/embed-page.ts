import type {ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import type {Article} from '../../articles/types.ts';
import {embedUrl, indexUrl, oembedUrl, scopeUrl} from './addresses.ts';
import {escapeHtml} from '#shared/escape-html.ts';
import {type PageScope, pageScopes} from './page-scopes.ts';
import {plainDocument, type PageStyle} from './plain-document.ts';
import {idsOf, prepareContent} from './prepare-content.ts';

export interface EmbedContext {
  /** Address of the site, without trailing slash: `https://handbok.example.se`. */
  readonly siteUrl: string;
  /** Gives a page, by the markup of its body, the part of the style sheet that it uses. */
  readonly styleOf: (body: string) => PageStyle;
  /** Address of the script that talks to the element around the frame. */
  readonly frameScriptUrl: string;
  /** Address of the script of checklists and choices of role; only pages that have one load it. */
  readonly elementsScriptUrl: string;
  /** Pages that have an embedded version. */
  readonly embedded: ReadonlySet<string>;
}

/** What a page in a frame is made of. */
export interface FramePage {
  readonly title: string;
  /** Address of the page in the handbook, with an anchor if it shows a part. */
  readonly canonical: string;
  readonly styleOf: EmbedContext['styleOf'];
  readonly scripts: readonly string[];
  /** More for the head, as markup. */
  readonly head?: string;
  /** What stands in `<main>`, as markup. */
  readonly main: string;
}

/** A page in a frame: readable, navigable and printable also without its scripts. */
export function framePage({title, canonical, styleOf, scripts, head = '', main}: FramePage): string {
  const body = `<main class="inbaddad" aria-label="${escapeHtml(title)}">\n${main}\n</main>`;
  const scriptTags = scripts.map((url) => `<script defer src="${url}"></script>\n`).join('');
  const link = `<link rel="canonical" href="${escapeHtml(canonical)}">\n`;
  return plainDocument({title, style: styleOf(body), head: link + scriptTags + head, body});
}

/** The discovery link of oEmbed, https://oembed.com section 4. */
export function oembedLink(siteUrl: string, url: string, title: string): string {
  const href = `${siteUrl}${oembedUrl(url)}`;
  return `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(href)}" title="${escapeHtml(title)}">\n`;
}

const parser = unified().use(rehypeParse, {fragment: true});

/** An article with its markup as a tree, and the parts of it that can be embedded alone. */
export interface EmbedSource {
  readonly article: Article;
  readonly content: readonly ElementContent[];
  readonly scopes: readonly PageScope[];
}

export function readEmbedSource(article: Article): EmbedSource {
  const nodes = parser.parse(article.html).children;
  const content = nodes.filter((node) => node.type === 'element' || node.type === 'text');
  return {article, content, scopes: pageScopes(content, article.title)};
}

function articleHtml({article, content}: Omit<EmbedSource, 'scopes'>, context: EmbedContext): string {
  const ids = new Set(idsOf(content));
  const prepared = prepareContent(content, {...context, url: article.url, title: article.title, ids});
  return `<article data-typ="${escapeHtml(article.kind)}">${toHtml(prepared)}</article>`;
}

function footHtml(canonical: string): string {
  return `<p class="inbaddad-fot"><a href="${escapeHtml(canonical)}" target="_blank" rel="noopener">Öppna i IT-handboken</a></p>`;
}

function scriptsFor(html: string, {frameScriptUrl, elementsScriptUrl}: EmbedContext): string[] {
  return html.includes('<handbok-') ? [frameScriptUrl, elementsScriptUrl] : [frameScriptUrl];
}

/** The embedded version of a whole page. */
export function embedPage(source: EmbedSource, context: EmbedContext): string {
  const {url, title} = source.article;
  const canonical = `${context.siteUrl}${url}`;
  const html = articleHtml(source, context);
  return framePage({
    title,
    canonical,
    styleOf: context.styleOf,
    scripts: scriptsFor(html, context),
    head: oembedLink(context.siteUrl, url, title),
    main: html + footHtml(canonical),
  });
}

/** A part of a page, alone in a frame, with the way to the whole page. */
export function scopePage({article}: EmbedSource, scope: PageScope, context: EmbedContext): string {
  const {url, title} = article;
  const canonical = `${context.siteUrl}${url}${scope.anchor === '' ? '' : `#${scope.anchor}`}`;
  const content: ElementContent[] = [
    {
      type: 'element',
      tagName: 'div',
      properties: {className: ['theme-doc-markdown', 'markdown']},
      children: [...scope.content],
    },
  ];
  const html = articleHtml({article, content}, context);
  const whole = `<p class="inbaddad-ur">Ur <a href="${embedUrl(url)}">${escapeHtml(title)}</a></p>`;
  return framePage({
    title: `${scope.title}, ${title}`,
    canonical,
    styleOf: context.styleOf,
    scripts: scriptsFor(html, context),
    main: html + whole + footHtml(canonical),
  });
}

/** The page for an address that does not exist: a frame must not become a hole, nor show the whole site in it. */
export function notFoundFrame({siteUrl, styleOf, frameScriptUrl}: EmbedContext): string {
  const title = 'Sidan finns inte';
  return framePage({
    title,
    canonical: siteUrl,
    styleOf,
    scripts: [frameScriptUrl],
    main: `<h1>${title}</h1>
<p>Den kan ha flyttats eller bytt namn.</p>
<ul><li><a href="${embedUrl('/')}">Till startsidan</a></li><li><a href="${indexUrl}">Alla sidor från A till Ö</a></li></ul>
${footHtml(siteUrl)}`,
  });
}

/** Files of a page and its parts, by their addresses. */
export function embedPages(source: EmbedSource, context: EmbedContext): ReadonlyMap<string, string> {
  const {url} = source.article;
  return new Map([
    [embedUrl(url), embedPage(source, context)],
    ...source.scopes.map((scope) => [scopeUrl(url, scope.name), scopePage(source, scope, context)] as const),
  ]);
}
