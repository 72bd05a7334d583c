// Replaces @theme/DocBreadcrumbs/Items/Home: leads to the start page of the page's own edition.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import IconHome from '@theme/Icon/Home';
import {addressIn} from '#model/edition.ts';
import {useEdition} from '../../../../client/use-edition.ts';

export default function HomeBreadcrumbItem(): ReactNode {
  const {edition} = useEdition();
  return (
    <li className="breadcrumbs__item">
      <Link className="breadcrumbs__link" aria-label="Startsidan" to={addressIn(edition, '/')}>
        <IconHome className="hb-hem" />
      </Link>
    </li>
  );
}
