import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {howToUrl, oembedUrl} from '../../../../embed/core/addresses.ts';

/**
 * The way from a page to how it is embedded, and the address of its oEmbed answer for hosts that are given the page's
 * own address. Both are made after the build (plugins/publish), so the link is none that Docusaurus knows.
 */
export default function EmbedLink(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const url = pathname.replace(/(.)\/$/, '$1');
  // The search field in a frame searches the edition in force alone.
  if (/.\/sok$/.test(url)) return null;
  return (
    <p className="hb-badda-in">
      <Head>
        <link rel="alternate" type="application/json+oembed" href={siteConfig.url + oembedUrl(url)} />
      </Head>
      <a href={howToUrl(url)}>Bädda in sidan</a>
    </p>
  );
}
