// Replaces @theme/DocSidebar: categories are <details>, which open on the first click before any script has loaded.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {isSamePath} from '@docusaurus/theme-common/internal';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import type {Props} from '@theme/DocSidebar';
import {foldMenu} from '../../fold-menu.ts';

function contains(item: PropSidebarItem, path: string): boolean {
  if (item.type === 'link') return isSamePath(item.href, path);
  if (item.type === 'html') return false;
  return isSamePath(item.href, path) || item.items.some((child) => contains(child, path));
}

function Item({item, path}: {readonly item: PropSidebarItem; readonly path: string}): ReactNode {
  if (item.type === 'html') return null;
  if (item.type === 'link') {
    return (
      <li>
        <Link to={item.href} {...(isSamePath(item.href, path) ? {'aria-current': 'page'} : {})}>
          {item.label}
        </Link>
      </li>
    );
  }
  return (
    <li>
      <details open={contains(item, path)}>
        <summary>{item.label}</summary>
        <ul>
          {item.href === undefined ||
          item.items.some((child) => child.type === 'link' && child.href === item.href) ? null : (
            <li>
              <Link to={item.href} {...(isSamePath(item.href, path) ? {'aria-current': 'page'} : {})}>
                Översikt
              </Link>
            </li>
          )}
          <Items items={item.items} path={path} />
        </ul>
      </details>
    </li>
  );
}

function Items({
  items,
  path,
}: {
  readonly items: readonly PropSidebarItem[];
  readonly path: string;
}): ReactNode {
  return items.map((item, index) => (
    <Item key={item.type === 'html' ? index : item.label} item={item} path={path} />
  ));
}

export default function DocSidebar({sidebar, path}: Pick<Props, 'sidebar' | 'path'>): ReactNode {
  return (
    <nav className="hb-sida-meny" aria-label="Sidor i den här delen">
      <ul>
        <Items items={foldMenu(sidebar, (item) => contains(item, path))} path={path} />
      </ul>
    </nav>
  );
}
