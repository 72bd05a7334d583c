import {
  parse,
  type AtRule,
  type ChildNode,
  type Container,
  type Declaration as CssDeclaration,
} from 'postcss';
import {constantsOf} from './constants.ts';
import {readSelectors, type Selector} from './selector.ts';

/** A declaration: its text, and the custom properties that its value reads. */
export interface Declaration {
  readonly text: string;
  readonly reads: readonly string[];
  /** The custom property that it sets. */
  readonly sets?: string;
}

/** A part of a style sheet. */
export type Part =
  | {
      readonly kind: 'rule';
      readonly selectors: readonly Selector[];
      readonly declarations: readonly Declaration[];
    }
  /** A group with a condition or a layer: `@media print`. */
  | {readonly kind: 'group'; readonly head: string; readonly parts: readonly Part[]}
  | {readonly kind: 'keyframes'; readonly name: string; readonly text: string}
  /** Kept as it is: `@page`. */
  | {readonly kind: 'other'; readonly text: string};

export interface StyleSheet {
  readonly parts: readonly Part[];
  /** Names of the cascade layers in their order, which a page must keep even where it has no rule of one of them. */
  readonly layers: readonly string[];
  /** Custom properties with one value on all pages, and that value. */
  readonly constants: readonly (readonly [name: string, value: string])[];
}

const groups = new Set(['media', 'supports', 'container', 'layer', 'starting-style']);

/**
 * Reads a style sheet once, so that each page's part of it can be taken out fast. What it gives can be kept as JSON.
 * Throws on what is no CSS.
 */
export function readStyleSheet(css: string): StyleSheet {
  const sheet = parse(css);
  const layers: string[] = [];
  sheet.walkAtRules('layer', ({params, nodes}) => {
    if (nodes && !layers.includes(params)) layers.push(params);
  });
  const isOverridden = rootProperties(sheet);
  const parts = readParts(sheet, {isLayered: false, isOverridden});
  return {parts, layers, constants: [...constantsOf(parts)]};
}

interface Context {
  readonly isLayered: boolean;
  /** Custom properties that the page's root has from outside all layers. */
  readonly isOverridden: ReadonlySet<string>;
}

/** A layer's value for the root never holds where one outside all layers is set, whatever their selectors. */
function rootProperties(sheet: Container): Set<string> {
  const names = (sheet.nodes ?? []).flatMap((node) =>
    node.type === 'rule' && node.selector === ':root'
      ? node.nodes.flatMap((inner) =>
          inner.type === 'decl' && inner.prop.startsWith('--') ? [inner.prop] : [],
        )
      : [],
  );
  return new Set(names);
}

function readParts(
  {nodes = []}: {readonly nodes?: readonly ChildNode[] | undefined},
  context: Context,
): Part[] {
  return nodes.flatMap((node): Part[] => {
    if (node.type === 'comment' || node.type === 'decl') return [];
    if (node.type === 'atrule') return readAtRule(node, context);
    const isRoot = context.isLayered && /^(?::root|html)[^\s>+~,]*$/.test(node.selector);
    const declarations = node.nodes.flatMap((inner) =>
      inner.type === 'decl' ? [readDeclaration(inner)] : [],
    );
    const holding = isRoot
      ? declarations.filter(({sets}) => sets === undefined || !context.isOverridden.has(sets))
      : declarations;
    return [
      {kind: 'rule', selectors: readSelectors(node.selector), declarations: holding},
      ...readParts({nodes: node.nodes.filter(({type}) => type !== 'decl')}, context),
    ];
  });
}

function readAtRule(rule: AtRule, context: Context): Part[] {
  if (rule.name.endsWith('keyframes')) return [{kind: 'keyframes', name: rule.params, text: String(rule)}];
  if (!groups.has(rule.name)) return [{kind: 'other', text: String(rule)}];
  // A layer named without rules only tells the order, which every page begins with.
  if (!rule.nodes) return [];
  const inside = {...context, isLayered: context.isLayered || rule.name === 'layer'};
  return [{kind: 'group', head: `@${rule.name} ${rule.params}`, parts: readParts(rule, inside)}];
}

/** The custom properties that a text reads. */
export function propertiesRead(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap(([, name]) => name ?? []);
}

function readDeclaration({prop, value, important}: CssDeclaration): Declaration {
  return {
    text: `${prop}:${value}${important ? '!important' : ''}`,
    reads: propertiesRead(value),
    ...(prop.startsWith('--') ? {sets: prop} : {}),
  };
}
