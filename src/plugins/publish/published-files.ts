import {pathOfFile} from '#content/edition-source.ts';
import type {KeptResults} from '#content/kept-results.ts';
import {lastChanged} from '#content/last-changed.ts';
import {openDataFiles} from '../../open-data/open-data-files.ts';
import type {AllowedParents} from '../../embed/core/allowed-parents.ts';
import type {Article} from '../../articles/types.ts';
import type {FramedPage} from '../../compare/frame-page.ts';
import type {SearchBundle} from '../../search/build/bundle.ts';
import type {BrowserBundle} from './bundle-browser.ts';
import type {BrowserFile} from './bundle-script.ts';
import type {EmbedBundle} from './bundle-embed.ts';
import type {SiteEditions} from './site-editions.ts';
import {updatedDays} from './updated-days.ts';
import {comparisonFiles} from './write-comparisons.ts';
import {embedFiles, type OutputFile} from './write-embeds.ts';
import {headersFile} from './write-hosting.ts';
import {searchFiles, searchInputs} from './write-search.ts';

/** The scripts for readers' browsers. */
export interface Scripts {
  readonly search: SearchBundle;
  readonly browser: BrowserBundle;
  readonly embed: EmbedBundle;
  /** Starts Docusaurus, when it has been told of its files. */
  readonly start: BrowserFile;
}

/** What the site publishes besides its pages is made of this. */
export interface Published {
  readonly editions: SiteEditions;
  /** The articles of all editions. */
  readonly articles: readonly Article[];
  /** Other content in the frame of a page of the site. */
  readonly frame: (page: FramedPage) => string;
  readonly scripts: Scripts;
  readonly site: {
    readonly siteUrl: string;
    readonly siteTitle: string;
    readonly siteDir: string;
    readonly parents: AllowedParents;
  };
  readonly kept: KeptResults;
}

/** The scripts, and what the search loads. */
export function searchOutput({
  editions,
  articles,
  scripts,
  site,
}: Omit<Published, 'frame' | 'kept'>): OutputFile[] {
  const pages = editions.flatMap(({source, model}) =>
    model.pages.map((page) => ({...page, file: pathOfFile(source, page.file)})),
  );
  const updatedOf = updatedDays(pages, lastChanged(site.siteDir));
  const inputs = searchInputs(editions, articles);
  return [
    ...scripts.browser.files,
    ...searchFiles(inputs, {
      bundle: scripts.search,
      siteUrl: site.siteUrl,
      siteTitle: site.siteTitle,
      updatedOf,
    }),
  ];
}

/** Everything that is made of the built pages: embeds, search, open data, and the headers to serve them with. */
export function publishedFiles(published: Published): OutputFile[] {
  const {editions, articles, frame, scripts, site, kept} = published;
  const models = editions.map(({model}) => model);
  const processes = models.flatMap((model) => model.processes);
  return [
    ...scripts.embed.files,
    ...embedFiles(articles, {
      kept,
      siteUrl: site.siteUrl,
      elementsScriptUrl: scripts.browser.elements,
      frameScriptUrl: scripts.embed.frame,
      searchScriptUrl: scripts.embed.search,
      model: {processes},
    }),
    headersFile(site),
    ...searchOutput(published),
    ...comparisonFiles({editions, articles, frame, siteUrl: site.siteUrl}),
    ...models.flatMap((model) => openDataFiles(model, site.siteUrl)),
  ];
}
