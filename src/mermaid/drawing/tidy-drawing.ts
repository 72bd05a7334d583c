import {allNodes, mapNodes, type SvgNode} from './svg-node.ts';
import {measures} from './vocabulary.ts';

/** Places where an element refers to another of the drawing. */
const reference = /url\(["']?#([^"')]+)["']?\)/g;

/** Makes a drawing small: nothing empty, no unused definition, no more decimals than can be seen. */
export function tidyDrawing(root: SvgNode): SvgNode {
  // Mermaid's ids count all diagrams it has drawn; these begin anew, so that a drawing is always the same.
  const ids = new Map(
    [...new Set(allNodes(root).flatMap(referencesOf))].map((id, index) => [id, String(index + 1)]),
  );
  const tidy = mapNodes(root, (node) => {
    const {id, ...rest} = node.attributes;
    const newId = id === undefined ? undefined : ids.get(id);
    if (isDefinition(node) && newId === undefined) return undefined;
    if (isEmpty(node)) return undefined;
    const attributes = roundAttributes(renameReferences(rest, ids));
    return {...node, attributes: newId === undefined ? attributes : {id: newId, ...attributes}};
  });
  return tidy ?? root;
}

function renameReferences(
  attributes: Readonly<Record<string, string>>,
  ids: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      if (name === 'href' && value.startsWith('#')) return [name, `#${ids.get(value.slice(1)) ?? ''}`];
      return [name, value.replace(reference, (_, id: string) => `url(#${ids.get(id) ?? ''})`)];
    }),
  );
}

/** Whether a drawing shows anything at all. */
export function isBlank(root: SvgNode): boolean {
  const shapes = ['text', 'path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline'];
  return !root.children.some(
    (child) => typeof child !== 'string' && allNodes(child).some(({name}) => shapes.includes(name)),
  );
}

function referencesOf({attributes}: SvgNode): string[] {
  const ids = Object.values(attributes).flatMap((value) =>
    Array.from(value.matchAll(reference), ([, id]) => id ?? ''),
  );
  const {href} = attributes;
  return href?.startsWith('#') ? [...ids, href.slice(1)] : ids;
}

function isDefinition({name}: SvgNode): boolean {
  return ['marker', 'linearGradient', 'clipPath', 'symbol'].includes(name);
}

const containers = new Set(['g', 'defs', 'a', 'text']);

/** What draws nothing: a group without content, a box without size, a shape with neither fill nor stroke. */
function isEmpty(node: SvgNode): boolean {
  const {name, attributes, children} = node;
  if (containers.has(name))
    return children.every((child) => typeof child === 'string' && child.trim() === '');
  switch (name) {
    case 'tspan':
      return children.length === 0;
    case 'rect':
      return isUnpainted(node) || !['width', 'height'].every((side) => isPositive(attributes[side]));
    case 'path':
      return isUnpainted(node) || (attributes['d'] ?? '') === '';
    case 'circle':
      return isUnpainted(node) || !isPositive(attributes['r']);
    default:
      return false;
  }
}

function isUnpainted({attributes}: SvgNode): boolean {
  return (
    attributes['fill'] === 'none' && (attributes['stroke'] === 'none' || attributes['stroke-width'] === '0')
  );
}

function isPositive(length: string | undefined): boolean {
  return Number.parseFloat(length ?? '') > 0;
}

const numeric: ReadonlySet<string> = new Set(measures);

function roundAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes)
      .map(([name, value]) => [name, numeric.has(name) ? roundNumbers(value) : value] as const)
      .filter(([name, value]) => !(name === 'transform' && /^translate\(0(?:[ ,]+0)?\)$/.test(value))),
  );
}

/** Two decimals: a hundredth of a px. */
function roundNumbers(text: string): string {
  return text
    .replace(/-?\d*\.\d+(?:e[-+]?\d+)?/gi, (number) => String(Math.round(Number(number) * 100) / 100))
    .replace(/\s+/g, ' ')
    .trim();
}
