import type {LoadedEdition} from '#content/load-handbook.ts';
import {editionOfAddress} from '#model/edition.ts';
import type {ArticlePlace} from '../../articles/extract-article.ts';

/** The editions of the site, the one that readers land on first. */
export type SiteEditions = readonly [LoadedEdition, ...LoadedEdition[]];

/** Docusaurus hands the content of all plugins over untyped; the handbook plugin's are editions that have been read. */
function isEdition(content: unknown): content is LoadedEdition {
  return typeof content === 'object' && content !== null && 'model' in content && 'source' in content;
}

/** Finds the handbook plugin's editions among what all plugins have loaded. Throws when there are none. */
export function editionsOf(allContent: Record<string, Record<string, unknown>>): SiteEditions {
  const content = allContent['handboken']?.['default'];
  const [first, ...others] = Array.isArray(content) ? content.filter(isEdition) : [];
  if (first) return [first, ...others];
  throw new Error('The plugin "handboken" must be loaded before the plugin that publishes.');
}

/** The pages of the site in order of address, each with the edition it belongs to; the page for wrong addresses too. */
export function placesOf(routes: readonly string[], editions: SiteEditions): ArticlePlace[] {
  const known = editions.map(({model}) => model.edition);
  return routes.toSorted().map((url) => ({url, edition: editionOfAddress(known, url)?.id ?? ''}));
}
