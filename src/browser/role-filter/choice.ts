/** What a page knows of the reader's choice of role when it opens. */
export interface Known {
  /** Address of the page. */
  readonly href: string;
  /** What the device remembers; undefined where it remembers nothing, or may not. */
  readonly remembered: string | undefined;
  /** The ids that can be chosen on the page. */
  readonly available: readonly string[];
}

/** Key of the choice in an address: `?roll=systemagare`. */
const key = 'roll';

/**
 * The role or body to choose when a page opens: the one that its address names, else the one that the reader chose
 * last. Undefined where there is none, or where it takes no part in what the page shows.
 */
export function initialChoice({href, remembered, available}: Known): string | undefined {
  const {searchParams, hash} = new URL(href);
  const pointedAt = hash.startsWith('#roll-') ? hash.slice('#roll-'.length) : undefined;
  const wanted = searchParams.get(key) ?? pointedAt ?? remembered;
  return wanted !== undefined && available.includes(wanted) ? wanted : undefined;
}

/** The address of the page with a choice, to copy and share; without one where all is shown. */
export function addressWith(href: string, chosen: string): string {
  const url = new URL(href);
  if (chosen === '') url.searchParams.delete(key);
  else url.searchParams.set(key, chosen);
  if (url.hash.startsWith('#roll-')) url.hash = '';
  return url.href;
}
