import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import SearchForm from '@theme/SearchForm';
import type {StartPageData} from '../../start-page.ts';

function Ways({roles}: Pick<StartPageData, 'roles'>): ReactNode {
  return (
    <section aria-labelledby="vad-vill-du">
      <h2 id="vad-vill-du">Vad vill du göra?</h2>
      <ul className="start-vagar">
        <li>
          <h3>
            <Link to="/roller">Hitta en roll</Link>
          </h3>
          <p>Se vem som beslutar, vem som gör jobbet och vem som ska rådfrågas.</p>
          <ul className="start-roller">
            {roles.slice(0, 5).map(({title, url}) => (
              <li key={url}>
                <Link to={url}>{title}</Link>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <h3>
            <Link to="/processer">Följa en process</Link>
          </h3>
          <p>Gå igenom stegen ett i taget, med roller och regler.</p>
        </li>
        <li>
          <h3>
            <Link to="/ny-systemagare">Börja som systemägare</Link>
          </h3>
          <p>Åtta steg från ditt uppdrag till att systemet avvecklas.</p>
        </li>
      </ul>
    </section>
  );
}

function Landscape({landscape}: Pick<StartPageData, 'landscape'>): ReactNode {
  return (
    <section aria-labelledby="processer">
      <h2 id="processer">Processerna</h2>
      <div className="start-landskap">
        {landscape.map(({name, processes}) => (
          <section key={name}>
            <h3>{name}</h3>
            <ul>
              {processes.map(({title, url}) => (
                <li key={url}>
                  <Link to={url}>{title}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

function Changes({changes}: Pick<StartPageData, 'changes'>): ReactNode {
  return (
    <section aria-labelledby="andringar">
      <h2 id="andringar">Senast ändrat</h2>
      <ul className="start-andringar">
        {changes.map(({date, dateText, what, url}) => (
          <li key={`${date}${url}`}>
            <time dateTime={date}>{dateText}</time> <Link to={url}>{what}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The start page: search first, then the three ways in, the processes and what is new. */
export default function StartPage({start}: {readonly start: StartPageData}): ReactNode {
  return (
    <Layout description="Roller, processer och regler för IT i Luleå kommun: vem som beslutar och hur du gör.">
      <main className="start">
        <article data-typ="start">
          <h1>Vem beslutar, och hur gör du?</h1>
          <p className="start-ingress">
            IT-handboken samlar roller, processer och regler för IT i Luleå kommun.
          </p>
          <SearchForm id="sok-start" large />
          <Ways roles={start.roles} />
          <Landscape landscape={start.landscape} />
          <Changes changes={start.changes} />
        </article>
      </main>
    </Layout>
  );
}
