import type {Element, ElementContent, Root, RootContent} from 'hast';

/** A kind of element on a page, as selectors see it. */
export interface PageElement {
  readonly tag: string;
  readonly id: string;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, string>;
  /** For elements that a script adds: every class that begins so may be on it, and any attribute beside its own. */
  readonly prefix?: string;
}

/** What a script adds to a page before the whole style sheet is there. */
export interface ScriptedPart {
  /** Name of an element or attribute of the page which tells that the script adds something. */
  readonly where: string;
  /** How the classes of what it adds begin. */
  readonly prefix: string;
  readonly tags: readonly string[];
}

/** Attributes that no selector asks for, and which differ from element to element. */
const ignored = new Set(['content', 'd', 'height', 'points', 'transform', 'viewbox', 'width', 'x', 'y']);

/** The elements of a parsed page. */
export function readPageElements(page: Root): PageElement[] {
  const elements: PageElement[] = [];
  const walk = (node: Root | RootContent | ElementContent): void => {
    if (node.type === 'element') elements.push(describe(node));
    if ('children' in node) node.children.forEach(walk);
  };
  walk(page);
  return elements;
}

/** The elements that scripts will add to a page with these elements. */
export function scriptedElements(
  elements: readonly PageElement[],
  parts: readonly ScriptedPart[],
): PageElement[] {
  const isThere = (name: string): boolean =>
    elements.some(({tag, attributes}) => tag === name || attributes.has(name));
  return parts
    .filter(({where}) => isThere(where))
    .flatMap(({prefix, tags}) => tags.map((tag) => ({...createElement(tag, attributesOf(tag)), prefix})));
}

/** What every element of its name has that a script adds: no script makes a link that leads nowhere. */
function attributesOf(tag: string): [string, string][] {
  return tag === 'a' ? [['href', '']] : [];
}

function describe({tagName, properties}: Element): PageElement {
  const attributes = Object.entries(properties).flatMap(([property, value]): [string, string][] => {
    if (value === null || value === undefined || value === false) return [];
    const text = value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value);
    return [[attributeName(property), text]];
  });
  return createElement(tagName.toLowerCase(), attributes);
}

/** An element with its attributes, by their names in HTML. */
export function createElement(
  tag: string,
  all: readonly (readonly [name: string, value: string])[],
): PageElement {
  const attributes = new Map(all.filter(([name]) => !ignored.has(name)));
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
  return {tag, id: attributes.get('id') ?? '', classes: new Set(classes), attributes};
}

/** hast's names as HTML writes them: className → class, dataLage → data-lage, ariaCurrent → aria-current. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'htmlFor') return 'for';
  if (!/^(?:data|aria)[A-Z]/.test(property)) return property.toLowerCase();
  return property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
