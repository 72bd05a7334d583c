/**
 * Builders of Markdown syntax trees for the derived parts of pages. Derived parts are ordinary nodes,
 * so that Docusaurus' table of contents, its check of links and anchors, the search and the embeds see them.
 */

/** A node as JSON; a subset of mdast that every view is made of. */
export interface ViewNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly children?: readonly ViewNode[];
  readonly data?: {readonly hName?: string; readonly hProperties?: Properties};
}

type Properties = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export type Content = string | ViewNode | readonly (string | ViewNode)[];

function toNodes(content: Content): ViewNode[] {
  const items = typeof content === 'string' || 'type' in content ? [content] : content;
  return items.map((item) => (typeof item === 'string' ? {type: 'text', value: item} : item));
}

/** Any HTML element, with hast properties (`className`, `id`, `dataRoll`). */
export function element(name: string, properties: Properties, content: Content): ViewNode {
  return {type: 'viewElement', data: {hName: name, hProperties: properties}, children: toNodes(content)};
}

export function paragraph(content: Content): ViewNode {
  return {type: 'paragraph', children: toNodes(content)};
}

/** A heading with an id of its own, so that links to it stay when its words change. */
export function heading(depth: 2 | 3 | 4, id: string, content: Content): ViewNode {
  return {type: 'heading', depth, data: {hProperties: {id}}, children: toNodes(content)};
}

export function link(url: string, content: Content): ViewNode {
  return {type: 'link', url, children: toNodes(content)};
}

export function strong(content: Content): ViewNode {
  return {type: 'strong', children: toNodes(content)};
}

export function list(items: readonly Content[]): ViewNode {
  return element(
    'ul',
    {},
    items.map((item) => element('li', {}, item)),
  );
}

/** Terms with their descriptions; pairs without description are left out. */
export function descriptionList(pairs: readonly (readonly [string, Content | undefined])[]): ViewNode {
  const rows = pairs.flatMap(([term, description]) =>
    description === undefined
      ? []
      : [element('div', {}, [element('dt', {}, term), element('dd', {}, description)])],
  );
  return element('dl', {className: ['faktaruta']}, rows);
}

/** A table with a caption for those who cannot see its place, column headings and row headings. */
export function table(
  caption: string,
  head: readonly Content[],
  rows: readonly (readonly Content[])[],
): ViewNode {
  const header = element(
    'tr',
    {},
    head.map((cell) => element('th', {scope: 'col'}, cell)),
  );
  const body = rows.map((cells) =>
    element(
      'tr',
      {},
      cells.map((cell, index) =>
        index === 0 ? element('th', {scope: 'row'}, cell) : element('td', {}, cell),
      ),
    ),
  );
  return element('div', {className: ['tabell'], role: 'region', ariaLabel: caption, tabIndex: 0}, [
    element('table', {}, [
      element('caption', {}, caption),
      element('thead', {}, [header]),
      element('tbody', {}, body),
    ]),
  ]);
}

/** Puts something between items: `join([a, b], ', ')` → a, b. */
export function join(items: readonly (string | ViewNode)[], separator: string): (string | ViewNode)[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

/** A place that the site fills with something of the page's own, such as an editor's text. */
export function slot(name: string): ViewNode {
  return {type: 'slot', value: name};
}

/**
 * An empty place that a script in the reader's browser fills. The site draws it so that React leaves what stands in it
 * alone (theme/ScriptArea): whatever a script may add to a page must be added in such a place.
 *
 * @param kind a block, or a place in running text
 */
export function scriptArea(kind: 'block' | 'text', className: string): ViewNode {
  return element(kind === 'block' ? 'skriptyta' : 'skriptruta', {className: [className]}, []);
}
