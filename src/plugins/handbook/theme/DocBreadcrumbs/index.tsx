// Replaces @theme/DocBreadcrumbs: begins with the part of the top menu that the page belongs to, in its own edition.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import {useThemeConfig} from '@docusaurus/theme-common';
import {isSamePath} from '@docusaurus/theme-common/internal';
import {addressIn, pathWithin} from '#model/edition.ts';
import {partOf} from '../../client/part-of.ts';
import {useEdition} from '../../client/use-edition.ts';

interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}

/** The part of the top menu, unless the menu of the part begins with it. */
function usePart(first: Crumb | undefined): Crumb[] {
  const {pathname} = useLocation();
  const {navbar} = useThemeConfig();
  const {edition} = useEdition();
  const path = partOf(pathWithin(edition, pathname));
  const href = addressIn(edition, path);
  return navbar.items
    .filter(({to}) => to === path && !isSamePath(first?.href, href))
    .map(({label}) => ({label: String(label), href}));
}

export default function DocBreadcrumbs(): ReactNode {
  const {edition} = useEdition();
  const own: readonly Crumb[] = useSidebarBreadcrumbs() ?? [];
  const part = usePart(own[0]);
  const crumbs = [{label: 'Start', href: addressIn(edition, '/')}, ...part, ...own];
  return (
    <nav className="theme-doc-breadcrumbs" aria-label="Sökväg">
      <ul>
        {crumbs.map(({label, href}, index) => (
          <li key={label}>
            {href === undefined || index === crumbs.length - 1 ? label : <Link to={href}>{label}</Link>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
