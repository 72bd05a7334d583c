import {useEffect, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import EditionNotice from '@theme/EditionNotice';
import Layout from '@theme/Layout';
import EmbedLink from '@theme/EmbedLink';
import SearchForm from '@theme/SearchForm';
import {resultsPageEvent} from '#shared/results-page-event.ts';
import type {IndexEntry} from '../../index-data.ts';

interface Props {
  readonly index: readonly {readonly letter: string; readonly entries: readonly IndexEntry[]}[];
}

/** One object for all renderings: React compares it by identity, and would otherwise empty the place again. */
const nothing = {__html: ''};

/** The page of search results; below them, or alone without JavaScript, the index of all pages and terms. */
export default function SearchPage({index}: Props): ReactNode {
  useEffect(() => {
    document.dispatchEvent(new Event(resultsPageEvent));
  }, []);
  return (
    <Layout title="Sök" description="Sök i IT-handboken, eller hitta sidan i registret från A till Ö.">
      <main className="sokside" id="innehall" tabIndex={-1}>
        <article data-typ="sok">
          <EditionNotice />
          <h1>Sök</h1>
          <SearchForm id="sok-sida" large />
          {/* The search script fills it, perhaps before React takes over the page: its content is none of React's. */}
          <div data-sok-resultat="" suppressHydrationWarning dangerouslySetInnerHTML={nothing} />
          {/* Shown by the script of every page, which so needs no text of its own, when the search cannot be had. */}
          <div data-sok-fel="" aria-live="polite" hidden suppressHydrationWarning>
            <p>
              Sökningen kunde inte hämtas. Kontrollera att du är ansluten till nätet, eller leta i registret
              nedan.
            </p>
            {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- an empty address is this page with its question */}
            <a href="">Försök igen</a>
          </div>
          <section aria-labelledby="register">
            <h2 id="register">Register A–Ö</h2>
            {index.map(({letter, entries}) => (
              <section key={letter} className="sok-register">
                <h3>{letter}</h3>
                <ul>
                  {entries.map(({title, url}) => (
                    <li key={url}>
                      <Link to={url}>{title}</Link>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </section>
        </article>
        <EmbedLink />
      </main>
    </Layout>
  );
}
