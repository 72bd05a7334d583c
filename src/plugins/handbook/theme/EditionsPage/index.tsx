import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import EmbedLink from '@theme/EmbedLink';
import Layout from '@theme/Layout';
import type {EditionEntry} from '../../editions-page.ts';

function Entry({name, nameInText, url, standing, isDecided, rows, difference}: EditionEntry): ReactNode {
  return (
    <li className="utgava">
      <h2>{name}</h2>
      <p className="utgava-lage">{standing}</p>
      {isDecided ? (
        <dl className="faktaruta">
          {rows.map(({label, text, url: to}) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{to === undefined ? text : <Link to={to}>{text}</Link>}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      <ul className="utgava-vagar">
        <li>
          <Link to={url}>{`Läs ${nameInText}`}</Link>
        </li>
        {difference ? (
          <li>
            {/* Written after the build, and so no page to Docusaurus' router. */}
            <a href={difference.url}>{difference.text}</a>
          </li>
        ) : null}
      </ul>
    </li>
  );
}

/** All editions with what was decided about them, the latest first. */
export default function EditionsPage({editions}: {readonly editions: readonly EditionEntry[]}): ReactNode {
  const isUndecided = editions.every(({isDecided}) => !isDecided);
  return (
    <Layout
      title="Utgåvor"
      description="Alla utgåvor av IT-handboken, vem som beslutade dem och hur länge de gäller."
    >
      <main className="start" id="innehall" tabIndex={-1}>
        <article data-typ="utgavor">
          <h1>Utgåvor</h1>
          <p className="start-ingress">
            En utgåva är handboken som den beslutades. Arbetsversionen är det som redaktörerna arbetar med.
          </p>
          {isUndecided ? <p>Ingen utgåva är beslutad ännu. Tills vidare visas arbetsversionen.</p> : null}
          <ul className="utgavor">
            {editions.map((entry) => (
              <Entry key={entry.url} {...entry} />
            ))}
          </ul>
        </article>
        <EmbedLink />
      </main>
    </Layout>
  );
}
