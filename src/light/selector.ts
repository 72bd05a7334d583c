import parseSelectors, {
  type Attribute,
  type Node,
  type Selector as SelectorNode,
} from 'postcss-selector-parser';

/** What an attribute must be: `[href^='/']` is `{name: 'href', operator: '^=', value: '/'}`. */
export interface AttributeTest {
  readonly name: string;
  readonly operator: Attribute['operator'];
  readonly value: string;
}

/** What a selector says of one element, between two combinators. Hover, focus, place among siblings are left out. */
export interface Compound {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  readonly attributes: readonly AttributeTest[];
  /** Names of attributes that the element must not have: `:not([href])`. */
  readonly lacks: readonly string[];
  /** Of each group (`:is(…)`, `:has(…)`), at least one selector must be able to match. */
  readonly anyOf: readonly (readonly Selector[])[];
}

/** One selector of a rule. */
export interface Selector {
  readonly text: string;
  readonly compounds: readonly Compound[];
}

/** Pseudo-classes whose arguments must be there. */
const positive = new Set([':is', ':where', ':has', ':matches', ':-webkit-any', ':host', '::slotted']);

/** Reads the list of selectors of a rule. Throws on what is no selector. */
export function readSelectors(text: string): Selector[] {
  return parseSelectors().astSync(text).nodes.map(readSelector);
}

function readSelector(selector: SelectorNode): Selector {
  const parts: Node[][] = [[]];
  for (const node of selector.nodes) {
    if (node.type === 'combinator') parts.push([]);
    else parts.at(-1)?.push(node);
  }
  return {text: String(selector).trim(), compounds: parts.map(readCompound)};
}

function readCompound(nodes: readonly Node[]): Compound {
  const tag = nodes.find((node) => node.type === 'tag')?.value?.toLowerCase();
  const id = nodes.find((node) => node.type === 'id')?.value;
  return {
    ...(tag === undefined ? {} : {tag}),
    ...(id === undefined ? {} : {id}),
    classes: nodes.flatMap((node) => (node.type === 'class' ? [node.value] : [])),
    attributes: nodes.flatMap((node) =>
      node.type === 'attribute'
        ? [{name: node.attribute.toLowerCase(), operator: node.operator, value: node.value ?? ''}]
        : [],
    ),
    lacks: nodes.flatMap(readLack),
    anyOf: nodes.flatMap((node) =>
      node.type === 'pseudo' && node.nodes.length > 0 && positive.has(node.value)
        ? [node.nodes.map(readSelector)]
        : [],
    ),
  };
}

/** Of what `:not(…)` excludes, only an attribute whatever its value: the rest is passed over, so that too much is kept. */
function readLack(node: Node): string[] {
  if (node.type !== 'pseudo' || node.value !== ':not') return [];
  return node.nodes.flatMap(({nodes: [only, ...others]}) =>
    only?.type === 'attribute' && only.operator === undefined && others.length === 0
      ? [only.attribute.toLowerCase()]
      : [],
  );
}
