import type {Element, ElementContent} from 'hast';
import {embedUrl} from './addresses.ts';

export interface ContentContext {
  /** Title of the page: a host may show several, whose landmarks must have different names. */
  readonly title: string;
  /** Address of the site, without trailing slash: `https://handbok.example.se`. */
  readonly siteUrl: string;
  /** Pages that have an embedded version. */
  readonly embedded: ReadonlySet<string>;
  /** The page that the content is of. */
  readonly url: string;
  /** Ids that the embedded page has; links to others of the same page lead to the whole page. */
  readonly ids: ReadonlySet<string>;
}

/** Properties of a link that leaves the frame: another site may forbid to be framed, and the reader would lose her place. */
const ownTab = {target: '_blank', rel: ['noopener']};

/** Where a link of the handbook leads in a frame, and whether it leaves the frame. */
function linkProperties(href: string, {siteUrl, embedded, url, ids}: ContentContext): Element['properties'] {
  if (href.startsWith('#')) {
    return {href: ids.has(decodeURIComponent(href.slice(1))) ? href : embedUrl(url) + href};
  }
  if (/^https?:/i.test(href)) return {href, ...ownTab};
  if (!href.startsWith('/')) return {href};
  const [, path = '', rest = ''] = /^([^#?]*)(.*)$/s.exec(href) ?? [];
  const page = path.length > 1 ? path.replace(/\/$/, '') : path;
  if (embedded.has(page)) return {href: embedUrl(page) + rest};
  return {href: siteUrl + href, ...ownTab};
}

/** Classes of Docusaurus's that say where a heading stops below its menu: a frame has none. */
const isForMenu = (name: string | number): boolean => String(name).startsWith('anchorTarget');

/**
 * Properties without what a frame has no use for. A policy without 'unsafe-inline' blocks style attributes: alignment
 * becomes a class, other styles are left out.
 */
function lightProperties({style, ...properties}: Element['properties']): Element['properties'] {
  const align = /text-align:\s*(left|center|right)/.exec(typeof style === 'string' ? style : '')?.[1];
  const {className} = properties;
  const own = Array.isArray(className) ? className.filter((name) => !isForMenu(name)) : [];
  const classes = align === undefined ? own : [...own, `inbaddad-${align}`];
  return {...properties, className: classes.length > 0 ? classes : undefined};
}

/** All ids within some content. */
export function idsOf(content: readonly ElementContent[]): string[] {
  return content.flatMap((node) => {
    if (node.type !== 'element') return [];
    const {id} = node.properties;
    return [...(typeof id === 'string' ? [id] : []), ...idsOf(node.children)];
  });
}

/** Properties that an element has otherwise in a frame than on the site. */
function ownProperties({tagName, properties}: Element, context: ContentContext): Element['properties'] {
  const {href, ariaLabel} = properties;
  if (tagName === 'a' && typeof href === 'string') return linkProperties(href, context);
  if (tagName === 'aside' && typeof ariaLabel === 'string')
    return {ariaLabel: `${ariaLabel} ${context.title}`};
  return {};
}

/** Content of a page as it can stand in a frame under a strict policy: links lead right, and no style is inline. */
export function prepareContent(
  content: readonly ElementContent[],
  context: ContentContext,
): ElementContent[] {
  return content.map((node) => {
    if (node.type !== 'element') return node;
    const properties = lightProperties(node.properties);
    return {
      ...node,
      properties: {...properties, ...ownProperties({...node, properties}, context)},
      children: prepareContent(node.children, context),
    };
  });
}
