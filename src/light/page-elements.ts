import type {Element, ElementContent, Root, RootContent} from 'hast';

/** A kind of element on a page, as selectors see it. */
export interface PageElement {
  readonly tag: string;
  readonly id: string;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlyMap<string, string>;
  /** For elements that a script adds: every class that begins so may be on it, and any attribute. */
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

/** The kinds of elements on a page, by what selectors name first. */
export interface PageElements {
  readonly all: readonly PageElement[];
  readonly byTag: ReadonlyMap<string, readonly PageElement[]>;
  readonly byClass: ReadonlyMap<string, readonly PageElement[]>;
  /** Those that scripts will add. */
  readonly scripted: readonly PageElement[];
}

/** Attributes that no selector asks for, and which differ from element to element. */
const ignored = new Set(['content', 'd', 'height', 'points', 'transform', 'viewbox', 'width', 'x', 'y']);

/** Every kind of element of a page once, with those that scripts will add. */
export function readPageElements(page: Root, parts: readonly ScriptedPart[]): PageElements {
  const kinds = new Map<string, PageElement>();
  const walk = (node: Root | RootContent | ElementContent): void => {
    if (node.type === 'element') {
      const element = describe(node);
      kinds.set(keyOf(element), element);
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(page);
  const own = [...kinds.values()];
  const names = new Set(own.flatMap(({tag, attributes}) => [tag, ...attributes.keys()]));
  const scripted = parts
    .filter(({where}) => names.has(where))
    .flatMap(({prefix, tags}) =>
      tags.map((tag) => ({tag, id: '', classes: new Set<string>(), attributes: new Map(), prefix})),
    );
  const all = [...own, ...scripted];
  return {
    all,
    scripted,
    byTag: groupBy(all, ({tag}) => [tag]),
    byClass: groupBy(own, ({classes}) => classes),
  };
}

function groupBy(
  elements: readonly PageElement[],
  names: (element: PageElement) => Iterable<string>,
): Map<string, PageElement[]> {
  const groups = new Map<string, PageElement[]>();
  for (const element of elements) {
    for (const name of names(element)) groups.set(name, [...(groups.get(name) ?? []), element]);
  }
  return groups;
}

function keyOf({tag, attributes}: PageElement): string {
  return `${tag} ${JSON.stringify([...attributes])}`;
}

function describe({tagName, properties}: Element): PageElement {
  const attributes = new Map<string, string>();
  for (const [property, value] of Object.entries(properties)) {
    const name = attributeName(property);
    if (value === null || value === undefined || value === false || ignored.has(name)) continue;
    attributes.set(name, value === true ? '' : Array.isArray(value) ? value.join(' ') : String(value));
  }
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
  return {
    tag: tagName.toLowerCase(),
    id: attributes.get('id') ?? '',
    classes: new Set(classes),
    attributes,
  };
}

/** hast's names as HTML writes them: className → class, dataLage → data-lage, ariaCurrent → aria-current. */
function attributeName(property: string): string {
  if (property === 'className') return 'class';
  if (property === 'htmlFor') return 'for';
  if (!/^(?:data|aria)[A-Z]/.test(property)) return property.toLowerCase();
  return property.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
