import type {Article} from '../../articles/types.ts';
import {embedUrl} from './addresses.ts';
import {frameSnippet, plainHeight} from './snippets.ts';

/** The answer of https://oembed.com, section 2.3, for a page: what a host that is given its address puts in. */
export interface OembedAnswer {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds that the host may keep the answer. */
  readonly cache_age: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

/** @param siteUrl address of the site, without trailing slash */
export function oembedAnswer({url, title}: Pick<Article, 'url' | 'title'>, siteUrl: string): OembedAnswer {
  const size = {width: 800, height: plainHeight(url)};
  const frame = {src: `${siteUrl}${embedUrl(url)}`, title: `${title} – IT-handboken`, ...size};
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'IT-handboken',
    provider_url: siteUrl,
    cache_age: 86_400,
    ...size,
    html: frameSnippet(frame),
  };
}
