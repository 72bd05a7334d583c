/** An element of a finished drawing, free of any document. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (SvgNode | string)[];
}

/** Writes a drawing as markup. Attributes keep their order. */
export function writeSvg({name, attributes, children}: SvgNode): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(value).replaceAll('"', '&quot;')}"`,
  );
  const inner = children
    .map((child) => (typeof child === 'string' ? escape(child) : writeSvg(child)))
    .join('');
  return inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Rebuilds a drawing from the leaves up. What `change` turns into undefined is left out. */
export function mapNodes(node: SvgNode, change: (node: SvgNode) => SvgNode | undefined): SvgNode | undefined {
  const children = node.children.flatMap((child): readonly (SvgNode | string)[] => {
    const mapped = typeof child === 'string' ? child : mapNodes(child, change);
    return mapped === undefined ? [] : [mapped];
  });
  return change({...node, children});
}

/** All elements of a drawing in document order. */
export function allNodes(node: SvgNode): SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : allNodes(child)))];
}
