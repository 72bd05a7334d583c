import type {Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {element, type ViewNode} from '#views/nodes.ts';

/**
 * Puts each table that an editor wrote in a frame that scrolls by itself, also from the keyboard,
 * named after the heading it stands under.
 */
export function wrapTables(tree: Root, asContent: (nodes: readonly ViewNode[]) => RootContent[]): void {
  let title = 'Tabell';
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type === 'heading') title = toString(node).replace(/\s*\{#[^}]*\}\s*$/, '');
    if (node.type !== 'table') return [node];
    const [frame] = asContent([
      element('div', {className: ['tabell'], role: 'region', ariaLabel: `Tabell: ${title}`, tabIndex: 0}, []),
    ]);
    if (!frame || !('children' in frame)) return [node];
    return [Object.assign(frame, {children: [node]})];
  });
}
