// Replaces @theme/Footer: the few links that every page owes its reader.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {addressIn} from '#model/edition.ts';
import {useEdition} from '../../client/use-edition.ts';

const links = [
  {to: '/om', label: 'Om handboken'},
  {to: '/om/tillganglighet', label: 'Tillgänglighet'},
  {to: '/om/personuppgifter', label: 'Personuppgifter'},
  {to: '/om/sa-redigerar-du', label: 'Så redigerar du'},
  {to: '/om/kallor', label: 'Källor'},
  {to: '/ordlista', label: 'Ordlista'},
];

export default function Footer(): ReactNode {
  const {edition} = useEdition();
  return (
    <footer className="hb-fot" id="sidfot">
      <nav aria-label="Om webbplatsen">
        <ul className="hb-fot-lankar">
          {links.map(({to, label}) => (
            <li key={to}>
              <Link to={addressIn(edition, to)}>{label}</Link>
            </li>
          ))}
          <li>
            <Link to="/utgavor">Utgåvor</Link>
          </li>
        </ul>
      </nav>
      <p>Handboken bygger på Luleå kommuns IT-strategi.</p>
    </footer>
  );
}
