import {mapNodes, type SvgNode} from './svg-node.ts';

export interface DrawingText {
  /** Unique on every page that shows the drawing; ids within the drawing begin with it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly resolveLink: (href: string) => string;
}

/** Prepares a tidy drawing for a page: its own ids, a name for assistive technology, text that copies as words. */
export function finishDrawing(root: SvgNode, text: DrawingText): SvgNode {
  const separated =
    mapNodes(root, (node) => separateLines(ownIds(finishLink(node, text.resolveLink), text.id))) ?? root;
  const {x, y, width, height} = viewBoxOf(root);
  const hasLinks = JSON.stringify(separated).includes('"name":"a"');
  return {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [x, y, width, height].join(' '),
      width: String(width),
      height: String(height),
      // An image hides its content from assistive technology: right only where a description replaces it.
      role: text.description === '' || hasLinks ? 'group' : 'img',
      ...describedBy(text),
      'font-family': 'Arial, "Liberation Sans", Helvetica, sans-serif',
      ...presentationOf(separated),
    },
    children: [...descriptions(text), ...separated.children],
  };
}

export function viewBoxOf({attributes}: SvgNode): {x: number; y: number; width: number; height: number} {
  const numbers = (attributes['viewBox'] ?? '').split(/[\s,]+/).map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers.map((number) => Math.round(number * 100) / 100);
  return {x, y, width, height};
}

function presentationOf({attributes}: SvgNode): Record<string, string> {
  const own = ['viewBox', 'width', 'height', 'id'];
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !own.includes(name)));
}

function describedBy({id, title, description}: DrawingText): Record<string, string> {
  return {
    ...(title === '' ? {} : {'aria-labelledby': `${id}-t`}),
    ...(description === '' ? {} : {'aria-describedby': `${id}-d`}),
  };
}

function descriptions({id, title, description}: DrawingText): SvgNode[] {
  return [
    ...(title === '' ? [] : [{name: 'title', attributes: {id: `${id}-t`}, children: [title]}]),
    ...(description === '' ? [] : [{name: 'desc', attributes: {id: `${id}-d`}, children: [description]}]),
  ];
}

function ownIds(node: SvgNode, prefix: string): SvgNode {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => {
      if (name === 'id') return [name, `${prefix}-${value}`];
      if (name === 'href' && value.startsWith('#')) return [name, `#${prefix}-${value.slice(1)}`];
      return [name, value.replace(/url\(["']?#([^"')]+)["']?\)/g, `url(#${prefix}-$1)`)];
    }),
  );
  return {...node, attributes};
}

/** A link to another scheme than the web's or mail keeps its text and loses its target. */
function finishLink(node: SvgNode, resolveLink: DrawingText['resolveLink']): SvgNode {
  const {href, target, ...rest} = node.attributes;
  if (node.name !== 'a') return node;
  if (href === undefined || !/^(?:https?:|mailto:|[^:]*$|[^:]*[/?#])/i.test(href)) {
    return {...node, name: 'g', attributes: rest};
  }
  const opened = target === '_blank' ? {target, rel: 'noopener'} : {};
  return {...node, attributes: {...rest, href: resolveLink(href), ...opened}};
}

/** Lines of a text touch in the markup: without a space between, search, copying and speech join their words. */
function separateLines(node: SvgNode): SvgNode {
  if (node.name !== 'text' && node.name !== 'tspan') return node;
  const space: SvgNode = {name: 'tspan', attributes: {'font-size': '0'}, children: [' ']};
  const children = node.children.flatMap((child, index) =>
    index > 0 && startsLine(child) ? [space, child] : [child],
  );
  return {...node, children};
}

function startsLine(child: SvgNode | string): boolean {
  return typeof child !== 'string' && child.name === 'tspan' && child.attributes['x'] !== undefined;
}
