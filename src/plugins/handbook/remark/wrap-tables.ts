import type {Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {element, type ViewNode} from '#views/nodes.ts';

/**
 * Puts each table that an editor wrote in a frame that scrolls by itself, also from the keyboard,
 * named after the heading it stands under; a second one there is numbered.
 */
export function wrapTables(tree: Root, asContent: (nodes: readonly ViewNode[]) => RootContent[]): void {
  let title = 'Tabell';
  let count = 0;
  tree.children = tree.children.flatMap((node): RootContent[] => {
    if (node.type === 'heading') {
      title = toString(node).replace(/\s*\{#[^}]*\}\s*$/, '');
      count = 0;
    }
    if (node.type !== 'table') return [node];
    count += 1;
    const name = count === 1 ? title : `${title} (${count})`;
    const [frame] = asContent([
      element('div', {className: ['tabell'], role: 'region', ariaLabel: `Tabell: ${name}`, tabIndex: 0}, []),
    ]);
    if (!frame || !('children' in frame)) return [node];
    return [Object.assign(frame, {children: [node]})];
  });
}
