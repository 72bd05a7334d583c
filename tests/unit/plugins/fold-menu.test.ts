import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {expect, test} from 'vitest';
import {foldMenu} from '../../../src/plugins/handbook/fold-menu.ts';

const link = (href: string): PropSidebarItem => ({type: 'link', label: href, href});

function part(href: string, items: PropSidebarItem[], hasPage = true): PropSidebarItem {
  return {
    type: 'category',
    label: href,
    collapsed: true,
    collapsible: true,
    items,
    ...(hasPage ? {href} : {}),
  };
}

const numbers = (count: number): number[] => Array.from({length: count}, (_one, index) => index);

/** Parts with parts with pages, and one page's place in them. */
function menu(parts: number, pages: number): PropSidebarItem[] {
  return numbers(parts).map((i) =>
    part(
      `/${i}`,
      numbers(parts).map((j) =>
        part(
          `/${i}/${j}`,
          numbers(pages).map((k) => link(`/${i}/${j}/${k}`)),
        ),
      ),
    ),
  );
}

const isOn =
  (path: string) =>
  (item: PropSidebarItem): boolean =>
    item.type === 'category' && (path === item.label || path.startsWith(`${item.label}/`));

const countAll = (items: readonly PropSidebarItem[]): number =>
  items.reduce((sum, item) => sum + 1 + (item.type === 'category' ? countAll(item.items) : 0), 0);

test('a small menu is complete', () => {
  const small = menu(3, 10);
  expect(foldMenu(small, isOn('/1/2/3'))).toBe(small);
});

test('a menu of 5,000 pages shows the branch that the page is on, and links to the others', () => {
  const large = menu(12, 35);
  expect(countAll(large)).toBeGreaterThan(5000);
  const shown = foldMenu(large, isOn('/3/4/5'));
  expect(countAll(shown)).toBe(12 + 12 + 35);
  expect(shown[0]).toEqual({type: 'link', label: '/0', href: '/0'});
});

test('a part without a page of its own leads to its first', () => {
  const large = [
    ...numbers(200).map((i) => link(`/a${i}`)),
    part('/b', [part('/b/c', [link('/b/c/d')], false)], false),
  ];
  expect(foldMenu(large, () => false).at(-1)).toEqual({type: 'link', label: '/b', href: '/b/c/d'});
});
