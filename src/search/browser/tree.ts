/** An element as it should be: text is a string, and never markup. */
export interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Undefined: what was drawn there last, whatever it is. */
  readonly children: readonly Child[] | undefined;
}
export type Child = Tree | string;

export function tree(name: string, attributes: Tree['attributes'], ...children: readonly Child[]): Tree {
  return {name, attributes, children};
}

/** An element that has been drawn. */
export interface Drawn {
  readonly element: HTMLElement;
  /** Makes the element as the tree says. Only what differs from the last tree is written. */
  readonly draw: (next: Tree) => void;
}

/**
 * Draws a tree, and the next ones over it. Elements are used again for what stands in the same place, also when it says
 * something else: a text that changes costs a browser a fraction of what a new element does.
 */
export function drawTree(first: Tree): Drawn {
  const part = makeElement(first);
  return {
    element: part.node,
    draw: (next) => {
      update(part, next);
    },
  };
}

interface ElementPart {
  readonly node: HTMLElement;
  attributes: Tree['attributes'];
  children: readonly Child[];
  parts: readonly Part[];
}

interface TextPart {
  readonly node: Text;
  text: string;
}

type Part = ElementPart | TextPart;

function make(child: Child): Part {
  return typeof child === 'string' ? {node: document.createTextNode(child), text: child} : makeElement(child);
}

function makeElement(made: Tree): ElementPart {
  const node = document.createElement(made.name);
  for (const [name, value] of Object.entries(made.attributes)) node.setAttribute(name, value);
  const {attributes, children = []} = made;
  const parts = children.map(make);
  node.append(...parts.map((part) => part.node));
  return {node, attributes, children, parts};
}

/** Gives the part that shows the child: the same one where it can, else a new one. */
function reuse(part: Part | undefined, child: Child): Part {
  if (!part) return make(child);
  if ('text' in part) {
    if (typeof child !== 'string') return makeElement(child);
    if (part.text !== child) part.node.data = child;
    part.text = child;
    return part;
  }
  if (typeof child === 'string') return make(child);
  update(part, child);
  return part;
}

function update(part: ElementPart, {attributes, children}: Tree): void {
  updateAttributes(part.node, part.attributes, attributes);
  part.attributes = attributes;
  if (!children) return;
  part.parts = updateChildren(part, children);
  part.children = children;
}

function updateAttributes(node: Element, last: Tree['attributes'], next: Tree['attributes']): void {
  for (const name of Object.keys(last)) if (!(name in next)) node.removeAttribute(name);
  for (const name of Object.keys(next)) {
    const value = next[name] ?? '';
    if (last[name] !== value) node.setAttribute(name, value);
  }
}

function updateChildren(
  {node, parts: old, children: last}: ElementPart,
  next: readonly Child[],
): readonly Part[] {
  if (last.length === next.length && last.every((child, place) => kindOf(child) === kindOf(next[place])))
    return next.map((child, place) => reuse(old[place], child));
  const kept = new Map(keysOf(last).map((key, place) => [key, old[place]]));
  const keys = keysOf(next);
  const parts = next.map((child, place) => reuse(kept.get(keys[place] ?? ''), child));
  for (const part of old) if (!parts.includes(part)) part.node.remove();
  arrange(node, parts);
  return parts;
}

/** Makes the parts the children of `parent`, in order, and touches none that stands where it should. */
function arrange(parent: Element, parts: readonly Part[]): void {
  parts.forEach(({node}, place) => {
    const there = parent.childNodes[place];
    if (there !== node) parent.insertBefore(node, there ?? null);
  });
}

/** What a child may be used again as: an element of the same name and class, or a text. */
function kindOf(child: Child | undefined): string {
  return typeof child === 'object' ? `${child.name}.${child.attributes['class'] ?? ''}` : '';
}

/** The first of its kind, the second, and so on. */
function keysOf(children: readonly Child[]): string[] {
  const counts = new Map<string, number>();
  return children.map((child) => {
    const kind = kindOf(child);
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return `${kind} ${count}`;
  });
}
