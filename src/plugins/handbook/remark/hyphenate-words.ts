import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {withSoftHyphens} from '#maps/text/soft-hyphens.ts';

/** Where long words have little room: headings, also on a phone, and the cells of tables. */
const narrow = new Set(['heading', 'tableCell', 'th', 'td']);

/** The kind of a Markdown node, or the name of the element that a view made of it. */
function nameOf(node: {readonly type: string; readonly data?: unknown}): string {
  const name: unknown =
    typeof node.data === 'object' && node.data !== null ? Reflect.get(node.data, 'hName') : undefined;
  return typeof name === 'string' ? name : node.type;
}

/**
 * Lets long words in headings and tables be broken as Swedish breaks them, also by browsers without a Swedish
 * dictionary. Runs when ids and the list of contents have been taken from the headings, so that those stay as they are.
 */
export function hyphenateWords() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!narrow.has(nameOf(node))) return;
      visit(node, 'text', (text) => {
        text.value = withSoftHyphens(text.value);
      });
    });
  };
}
