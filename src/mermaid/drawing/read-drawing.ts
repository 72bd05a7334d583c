import {unite} from '../dom/box.ts';
import {createCascade, type Cascade} from '../dom/cascade.ts';
import {elementBox} from '../dom/element-box.ts';
import {plainEntities} from '../plain-label.ts';
import {readColour, shortColour} from './colours.ts';
import type {SvgNode} from './svg-node.ts';
import {chooseInks} from './text-ink.ts';
import {drawnElements, geometry, ignoredElements, presentation} from './vocabulary.ts';

/** The same place in the drawing for each theme. */
interface Pair {
  readonly light: Element;
  readonly dark: Element;
}

interface Theme {
  readonly cascade: Cascade;
  /** Colours of texts that would be hard to read in their own. */
  readonly inks: ReadonlyMap<Element, string>;
}

interface Context {
  readonly light: Theme;
  readonly dark: Theme;
}

/** The page's colours behind a drawing. */
interface Backgrounds {
  readonly light: string;
  readonly dark: string;
}

/** What a drawing holds that cannot be shown: the names of its elements. */
export class UnknownElement extends Error {
  readonly element: string;

  constructor(element: string) {
    super(`Unknown element in a drawing: ${element}`);
    this.element = element;
  }
}

/**
 * Joins the drawing in light and dark colours into one without style sheet or `style` attributes: what the styles
 * say becomes presentation attributes, and where the themes differ, `light-dark(…)` follows the page's colour scheme.
 * @throws {UnknownElement} When the drawing holds something else than shapes and text.
 */
export function readDrawing(light: Element, dark: Element, backgrounds: Backgrounds): SvgNode {
  const context = {light: readTheme(light, backgrounds.light), dark: readTheme(dark, backgrounds.dark)};
  for (const today of [light, dark].flatMap((svg) => [...svg.querySelectorAll('.today')])) today.remove();
  const node = readElement({light, dark}, context);
  if (!node) throw new UnknownElement(light.localName);
  return {...node, attributes: {...node.attributes, viewBox: wholeViewBox(light, context.light.cascade)}};
}

/** Mermaid's own view, widened where something stands outside it, such as a text at the edge of a chart. */
function wholeViewBox(svg: Element, cascade: Cascade): string {
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  const own = {x, y, width, height};
  const content = elementBox(svg, cascade);
  const whole = unite(content ? [own, content] : [own]) ?? own;
  return [whole.x, whole.y, whole.width, whole.height].join(' ');
}

function readTheme(svg: Element, background: string): Theme {
  const cascade = createCascade(cssOf(svg));
  return {cascade, inks: chooseInks(svg, cascade, background)};
}

function cssOf(svg: Element): string {
  return Array.from(svg.querySelectorAll('style'), (style) => style.textContent ?? '').join('\n');
}

function readElement(pair: Pair, context: Context): SvgNode | undefined {
  const {light, dark} = pair;
  const name = light.localName;
  if (ignoredElements.has(name.toLowerCase())) return undefined;
  if (!drawnElements.has(name) || dark.localName !== name) throw new UnknownElement(name);
  const attributes = {...readGeometry(light, context.light.cascade), ...readPresentation(pair, context)};
  if (attributes['display'] === 'none') return undefined;
  return {name, attributes, children: readChildren(pair, context)};
}

function readChildren({light, dark}: Pair, context: Context): (SvgNode | string)[] {
  const twins = Array.from(dark.childNodes);
  return Array.from(light.childNodes).flatMap((child, index): readonly (SvgNode | string)[] => {
    if (child.nodeType === 3) return [plainEntities(child.textContent ?? '')];
    const twin = twins[index];
    const node =
      isElement(child) && twin && isElement(twin) && readElement({light: child, dark: twin}, context);
    return node ? [node] : [];
  });
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function readGeometry(element: Element, cascade: Cascade): Record<string, string> {
  const attributes = Object.fromEntries(
    Array.from(element.attributes)
      .filter(({name, value}) => geometry.has(name) && value !== '')
      .map(({name, value}) => [name === 'xlink:href' ? 'href' : name, value]),
  );
  // In SVG 2 a style sheet may place and size a rectangle, and turn what an attribute has not turned.
  if (element.localName === 'rect') {
    for (const name of ['x', 'y', 'width', 'height', 'rx', 'ry']) {
      const value = cascade.own(element, name)?.value;
      if (value !== undefined) attributes[name] = value.replace(/px$/, '');
    }
  }
  const turn = cascade.own(element, 'transform');
  if (turn && turn.origin !== 'attribute')
    attributes['transform'] = aroundOrigin(turn.value, element, cascade);
  return attributes;
}

/** A style's transform turns about `transform-origin`, an attribute's about 0, 0. */
function aroundOrigin(transform: string, element: Element, cascade: Cascade): string {
  const written = cascade.own(element, 'transform-origin')?.value ?? '';
  const [x = 0, y = 0] = written.match(/-?[\d.]+/g)?.map(Number) ?? [];
  const bare = transform.replace(/(deg|px)\b/g, '');
  return x === 0 && y === 0 ? bare : `translate(${x},${y}) ${bare} translate(${-x},${-y})`;
}

function readPresentation(pair: Pair, context: Context): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of presentation) {
    const value = joinThemes(name, pair, context);
    if (value !== undefined) attributes[name] = value;
  }
  return attributes;
}

function joinThemes(name: string, {light, dark}: Pair, context: Context): string | undefined {
  const day = valueIn(context.light, light, name);
  const night = valueIn(context.dark, dark, name);
  if (day === undefined && night === undefined) return undefined;
  const [first, second] = [
    shortColour(day ?? inheritedFill(context.light, light)),
    shortColour(night ?? inheritedFill(context.dark, dark)),
  ];
  if (first === second || !readColour(first) || !readColour(second)) return first;
  return `light-dark(${first},${second})`;
}

function valueIn({cascade, inks}: Theme, element: Element, name: string): string | undefined {
  const ink = name === 'fill' ? inks.get(element) : undefined;
  const value = ink ?? cascade.own(element, name)?.value;
  return value !== undefined && isUsable(value) ? value : undefined;
}

/** Only a text's colour can be set in one theme and not in the other. */
function inheritedFill({cascade}: Theme, element: Element): string {
  return cascade.inherited(element, 'fill') ?? '#000';
}

/** Leaves out what a browser would not understand either. */
function isUsable(value: string): boolean {
  return !/undefined|NaN|^inherit$|^initial$|^$|var\(/.test(value);
}
