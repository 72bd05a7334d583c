import {addressIn} from '#model/edition.ts';
import type {EditionSource} from './edition-source.ts';

/** Docusaurus' options for the versions of a docs instance (PluginOptions of plugin-content-docs). */
export interface DocsVersions {
  readonly lastVersion: string;
  readonly onlyIncludeVersions: string[];
  readonly versions: Record<string, {label: string; path: string; banner: 'none'; noIndex: boolean}>;
}

/**
 * The editions as versions of one docs instance that is itself served at `/`.
 *
 * @param editions the one that readers land on first; search engines see that one alone
 * @param path where the instance's pages are within an edition: `/` or `/processer`
 */
export function docsVersions(editions: readonly EditionSource[], path: string): DocsVersions {
  const versions = editions.map(({version, edition}, index) => {
    const place = addressIn(edition, path).slice(1);
    return [version, {label: edition.name, path: place, banner: 'none', noIndex: index > 0}] as const;
  });
  return {
    lastVersion: editions[0]?.version ?? 'current',
    onlyIncludeVersions: editions.map(({version}) => version),
    versions: Object.fromEntries(versions),
  };
}
