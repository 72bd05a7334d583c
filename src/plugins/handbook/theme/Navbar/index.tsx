// Replaces @theme/Navbar: the same links as plain HTML, whose menu opens without JavaScript.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {useThemeConfig} from '@docusaurus/theme-common';
import ThemeChoice from '@theme/ThemeChoice';
import SearchForm from '@theme/SearchForm';

function Links({id}: {readonly id: string}): ReactNode {
  const {pathname} = useLocation();
  const {navbar} = useThemeConfig();
  return (
    <ul className="hb-meny" id={id}>
      {navbar.items.map(({label, to}) => {
        const url = String(to);
        const current = pathname === url || pathname.startsWith(`${url}/`);
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
  return (
    <header className="hb-huvud">
      <div className="hb-huvud-rad">
        <Link className="hb-namn" to="/">
          {navbar.title}
        </Link>
        <nav className="hb-nav" aria-label="Huvudmeny">
          <Links id="huvudmeny" />
        </nav>
        {pathname === '/' || pathname === '/sok' ? null : <SearchForm id="sok-huvud" />}
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
