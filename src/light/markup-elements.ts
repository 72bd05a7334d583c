import {createElement, type PageElement} from './page-elements.ts';

/** A tag that begins an element; comments, and texts that are no markup, are passed over as a whole. */
const beginnings =
  /<!--[^]*?-->|<(?:script|style|title|textarea)\b(?:"[^"]*"|'[^']*'|[^'">])*>[^]*?<\/|<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Every way in which serialisers write a sign that would end a value or begin another reference. */
const references: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&#x26;': '&',
  '&quot;': '"',
  '&#x22;': '"',
  '&#34;': '"',
  '&#x27;': "'",
  '&#39;': "'",
  '&lt;': '<',
  '&#x3C;': '<',
  '&gt;': '>',
};

function decode(value: string): string {
  return value.includes('&') ? value.replace(/&#?\w+;/g, (written) => references[written] ?? written) : value;
}

function readTag(tag: string): PageElement {
  const [, name = '', rest = ''] = /^<([^\s/>]+)([^]*)>/.exec(tag) ?? [];
  const attributes = [...rest.matchAll(attribute)].map(
    ([, key = '', double, single, bare]) =>
      [key.toLowerCase(), decode(double ?? single ?? bare ?? '')] as const,
  );
  return createElement(name.toLowerCase(), attributes);
}

/**
 * The elements of markup that no tag is left out of, as serialisers write it. A tenth of the work of parsing it, which a
 * page needs only when its elements' places among each other count. Tags that are written alike are one element.
 */
export function readMarkupElements(html: string): PageElement[] {
  const tags = new Set(html.match(beginnings));
  return [...tags].filter((tag) => !tag.startsWith('<!')).map(readTag);
}
