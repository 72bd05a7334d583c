// Replaces @theme/Footer: the few links that every page owes its reader.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';

const links = [
  {to: '/om', label: 'Om handboken'},
  {to: '/om/tillganglighet', label: 'Tillgänglighet'},
  {to: '/om/personuppgifter', label: 'Personuppgifter'},
  {to: '/om/sa-redigerar-du', label: 'Så redigerar du'},
  {to: '/om/kallor', label: 'Källor'},
  {to: '/ordlista', label: 'Ordlista'},
];

export default function Footer(): ReactNode {
  return (
    <footer className="hb-fot">
      <nav aria-label="Om webbplatsen">
        <ul className="hb-fot-lankar">
          {links.map(({to, label}) => (
            <li key={to}>
              <Link to={to}>{label}</Link>
            </li>
          ))}
        </ul>
      </nav>
      <p>Handboken bygger på Luleå kommuns IT-strategi.</p>
    </footer>
  );
}
