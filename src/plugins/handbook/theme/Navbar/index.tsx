// Replaces @theme/Navbar: the same links as plain HTML, whose menu opens without JavaScript.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {useThemeConfig} from '@docusaurus/theme-common';
import {addressIn, pathWithin} from '#model/edition.ts';
import ThemeChoice from '@theme/ThemeChoice';
import SearchForm from '@theme/SearchForm';
import {partOf} from '../../client/part-of.ts';
import {useEdition} from '../../client/use-edition.ts';

function Links({id}: {readonly id: string}): ReactNode {
  const {pathname} = useLocation();
  const {navbar} = useThemeConfig();
  const {edition} = useEdition();
  return (
    <ul className="hb-meny" id={id}>
      {navbar.items.map(({label, to}) => {
        const url = addressIn(edition, String(to));
        const current = partOf(pathWithin(edition, pathname)) === to;
        return (
          <li key={url}>
            <Link to={url} {...(current ? {'aria-current': pathname === url ? 'page' : 'true'} : {})}>
              {String(label)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

export default function Navbar(): ReactNode {
  const {navbar} = useThemeConfig();
  const {pathname} = useLocation();
  const {edition, first} = useEdition();
  const hasOwnSearch = [addressIn(edition, '/'), addressIn(edition, '/sok')].includes(pathname);
  return (
    <header className="hb-huvud">
      <div className="hb-huvud-rad">
        <div className="hb-titel">
          <Link className="hb-namn" to={addressIn(edition, '/')}>
            {navbar.title}
          </Link>
          {edition.id === first.id ? null : (
            <Link className="hb-utgava" to="/utgavor">
              {edition.name}
            </Link>
          )}
        </div>
        <nav className="hb-nav" aria-label="Huvudmeny">
          <Links id="huvudmeny" />
        </nav>
        {hasOwnSearch ? null : <SearchForm id="sok-huvud" />}
        <ThemeChoice />
        <details className="hb-mobilmeny" key={pathname}>
          <summary>Meny</summary>
          <nav aria-label="Huvudmeny, mobil">
            <Links id="mobilmeny" />
          </nav>
        </details>
      </div>
    </header>
  );
}
