// Replaces @theme/NotFound/Content: says what to do instead of only what went wrong.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import SearchForm from '@theme/SearchForm';

export default function NotFoundContent(): ReactNode {
  return (
    <main className="start" id="innehall" tabIndex={-1}>
      <h1>Sidan finns inte</h1>
      <p className="start-ingress">
        Den kan ha flyttats eller bytt namn. Sök efter det du behöver, eller börja om.
      </p>
      <SearchForm id="sok-saknas" large />
      <ul className="start-andringar">
        <li>
          <Link to="/">Till startsidan</Link>
        </li>
        <li>
          <Link to="/sok">Alla sidor från A till Ö</Link>
        </li>
      </ul>
    </main>
  );
}
