import {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import EditionNotice from '@theme/EditionNotice';
import Layout from '@theme/Layout';
import EmbedLink from '@theme/EmbedLink';
import SearchForm from '@theme/SearchForm';
import type {StartPageData} from '../../start-page.ts';

function Decisions({decisions, all}: Pick<StartPageData, 'decisions'> & {readonly all: string}): ReactNode {
  return (
    <section aria-labelledby="vem-beslutar">
      <h2 id="vem-beslutar">Vem beslutar?</h2>
      <dl className="start-beslut">
        {decisions.map(({what, condition, by}) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <Link to={by.url}>{by.title}</Link> {condition !== undefined && <span>{condition}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to={all}>Alla beslut, och hur de går till</Link>
      </p>
    </section>
  );
}

function Ways({ways, parts}: Pick<StartPageData, 'ways' | 'parts'>): ReactNode {
  return (
    <section aria-labelledby="vad-vill-du">
      <h2 id="vad-vill-du">Vad vill du göra?</h2>
      <ul className="start-vagar">
        {ways.map(({title, url, text, pages}) => (
          <li key={url}>
            <h3>
              <Link to={url}>{title}</Link>
            </h3>
            <p>{text}</p>
            <Links pages={pages} />
          </li>
        ))}
      </ul>
      <p>
        {'Mer i handboken: '}
        {parts.map(({title, url}, index) => (
          <Fragment key={url}>
            {index === 0 ? null : ', '}
            <Link to={url}>{title}</Link>
          </Fragment>
        ))}
        .
      </p>
    </section>
  );
}

function Links({pages}: {readonly pages: StartPageData['ways'][number]['pages']}): ReactNode {
  return (
    <ul>
      {pages.map(({title, url}) => (
        <li key={url}>
          <Link to={url}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}

function Landscape({landscape}: Pick<StartPageData, 'landscape'>): ReactNode {
  return (
    <section aria-labelledby="processer">
      <h2 id="processer">Alla processer</h2>
      <div className="start-landskap">
        {landscape.map(({name, processes}) => (
          <section key={name}>
            <h3>{name}</h3>
            <Links pages={processes} />
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

/** The start page: search first, then who decides, the three ways in, the processes and what is new. */
export default function StartPage({start}: {readonly start: StartPageData}): ReactNode {
  return (
    <Layout description="Roller, processer och regler för IT i Luleå kommun: vem som beslutar och hur du gör.">
      <main className="start" id="innehall" tabIndex={-1}>
        <article data-typ="start">
          <EditionNotice />
          <h1>Vem beslutar, och hur gör du?</h1>
          <p className="start-ingress">
            IT-handboken samlar roller, processer och regler för IT i Luleå kommun.
          </p>
          <SearchForm id="sok-start" large />
          <Decisions decisions={start.decisions} all={start.allDecisions} />
          <Ways ways={start.ways} parts={start.parts} />
          <Landscape landscape={start.landscape} />
          <Changes changes={start.changes} />
          <p className="start-utgava">
            {`${start.edition.name}: ${start.edition.validity}. `}
            <Link to="/utgavor">Alla utgåvor</Link>
          </p>
        </article>
        <EmbedLink />
      </main>
    </Layout>
  );
}
