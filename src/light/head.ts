import type {Element, Root} from 'hast';

/** What Docusaurus put into a page's head for its own start. */
export interface ClientFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Metadata for search services, social media and version pickers, none of which an intranet's readers meet. */
const unusedMeta = /^(?:generator|keywords|twitter:.*|og:.*|docsearch:.*|docusaurus_.*)$/;

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : '';
}

/** The address of Docusaurus's own script or style sheet; undefined for any other element. */
function clientFile({tagName, properties: {src, href, rel}}: Element): string | undefined {
  const address = tagName === 'script' ? src : textOf(rel) === 'stylesheet' ? href : undefined;
  return typeof address === 'string' && /^\/assets\/(?:js|css)\//.test(address) ? address : undefined;
}

/** Whether an element of the head stays in the page as it is. */
export function isKept(element: Element): boolean {
  const {tagName, properties} = element;
  if (clientFile(element) !== undefined) return false;
  switch (tagName) {
    case 'meta':
      return (
        properties['charSet'] === undefined &&
        !unusedMeta.test(textOf(properties['name'] ?? properties['property']))
      );
    case 'link':
      // One language: a page is its own only translation.
      return properties['hrefLang'] === undefined;
    case 'script':
      return typeof properties['src'] === 'string';
    default:
      return true;
  }
}

/** The element of a page with a name, at the page's outermost levels. */
export function outerElement(page: Root, name: 'head' | 'body'): Element | undefined {
  const html = page.children.find((node) => node.type === 'element' && node.tagName === 'html');
  if (html?.type !== 'element') return undefined;
  return html.children.find((node): node is Element => node.type === 'element' && node.tagName === name);
}

/** The files that Docusaurus starts a page with, in their order. */
export function clientFiles(page: Root): ClientFiles {
  const elements = (outerElement(page, 'head')?.children ?? []).filter((node) => node.type === 'element');
  const files = elements.flatMap((element) => clientFile(element) ?? []);
  return {
    scripts: files.filter((file) => file.endsWith('.js')),
    styles: files.filter((file) => file.endsWith('.css')),
  };
}

/** How a built page names one of Docusaurus's own scripts. */
const ownScript = /<script src="?(\/assets\/js\/[^\s">]+)"? defer(?:="")?><\/script>/g;

/**
 * A built page without Docusaurus's own scripts. Their names change on every page when the text of one does; without them
 * a page is the same as long as its own content is.
 */
export function takeScripts(html: string): {readonly html: string; readonly scripts: readonly string[]} {
  const scripts = [...html.matchAll(ownScript)].flatMap(([, file]) => file ?? []);
  return {html: html.replaceAll(ownScript, ''), scripts};
}
