import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';

/** A menu with more links than this shows only the branch that the page is on. */
const mostLinks = 150;

function countLinks(items: readonly PropSidebarItem[]): number {
  return items.reduce((sum, item) => sum + (item.type === 'category' ? 1 + countLinks(item.items) : 1), 0);
}

/** Where a folded part leads: to its own page, or else to its first. */
function addressOf(item: PropSidebarItem): string | undefined {
  if (item.type === 'link') return item.href;
  if (item.type === 'html') return undefined;
  return item.href ?? item.items.map(addressOf).find((href) => href !== undefined);
}

/**
 * The menu that a page shows. A small one is complete, so that every part opens without a script. In a large one the
 * parts that the page is not in become links to their own pages: the page weighs the same however large the handbook is.
 *
 * @param isOpen whether the page is in a part
 */
export function foldMenu(
  items: readonly PropSidebarItem[],
  isOpen: (item: PropSidebarItem) => boolean,
): readonly PropSidebarItem[] {
  return countLinks(items) > mostLinks ? foldAll(items, isOpen) : items;
}

function foldAll(
  items: readonly PropSidebarItem[],
  isOpen: (item: PropSidebarItem) => boolean,
): PropSidebarItem[] {
  return items.map((item) => {
    if (item.type !== 'category') return item;
    if (isOpen(item)) return {...item, items: foldAll(item.items, isOpen)};
    const href = addressOf(item);
    return href === undefined ? item : {type: 'link', label: item.label, href};
  });
}
