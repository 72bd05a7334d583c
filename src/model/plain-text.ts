import type {Nodes, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {endWith} from '#shared/end-with.ts';

/** The running text of a block as a sentence has it: items of a list with commas between, and without code and comments. */
export function plainText(node: RootContent): string {
  if (node.type === 'code' || node.type === 'yaml' || node.type === 'html') return '';
  return blocks(node).join(' ');
}

function blocks(node: Nodes): string[] {
  if (node.type === 'list') {
    const items = node.children.map((item) => blocks(item).join(' '));
    return items.map((item, index) => endWith(index === items.length - 1 ? '.' : ',', item));
  }
  if ('children' in node && node.type !== 'paragraph') return node.children.flatMap(blocks);
  return [
    toString(node)
      .replace(/^:::\w*(\[([^\]]*)\])?/, '$2')
      .replace(/:::$/, ''),
  ];
}
