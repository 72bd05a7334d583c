import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useEdition} from '../../client/use-edition.ts';

/** On a page that is no Markdown: says that its edition is not the valid one, to readers and to search engines. */
export default function EditionNotice(): ReactNode {
  const {edition, first} = useEdition();
  if (edition.id === first.id) return null;
  return (
    <>
      <Head>
        <meta name="robots" content="noindex, nofollow" />
      </Head>
      <p className="utgava-notis">
        {`Du är i ${edition.nameInText}. Den gäller inte. `}
        <Link to="/">{`Gå till ${first.nameInText}, som gäller`}</Link>
        {'. '}
        <Link to="/utgavor">Alla utgåvor</Link>
      </p>
    </>
  );
}
