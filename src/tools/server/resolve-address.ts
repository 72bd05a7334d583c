/** What the server does with an address. */
export type Answer =
  | {readonly kind: 'file'}
  | {readonly kind: 'redirect'; readonly to: string}
  | {readonly kind: 'bad'};

/** Splits a request's address; undefined when it is not one (a broken percent code, a null byte). */
function parseAddress(address: string): {path: string; query: string} | undefined {
  const [path = '/', ...rest] = address.split('?');
  try {
    if (decodeURIComponent(path).includes('\0')) return undefined;
  } catch {
    return undefined;
  }
  // Two slashes or a backslash first would send a redirect to another host.
  const local = `/${path.replaceAll('\\', '%5C').replace(/^\/+/, '')}`;
  return {path: local, query: rest.length > 0 ? `?${rest.join('?')}` : ''};
}

/** The one address of what `path` leads to: no final slash, no `.html`, no `index`. */
function cleanPath(path: string, exists: (file: string) => boolean): string {
  const trimmed = path.replace(/\/+$/, '') || '/';
  if (!trimmed.endsWith('.html') || !exists(decodeURIComponent(trimmed))) return trimmed;
  return trimmed.replace(/\.html$/, '').replace(/\/index$/, '') || '/';
}

/**
 * Decides as the production web server does: clean addresses, and 301 to them from `/x/` and `/x.html`.
 *
 * @param address the request's target: path and query
 * @param exists whether the built site has a file at a path such as `/roller.html`
 */
export function resolveAddress(address: string, exists: (file: string) => boolean): Answer {
  const parsed = parseAddress(address);
  if (!parsed) return {kind: 'bad'};
  const clean = cleanPath(parsed.path, exists);
  return clean === parsed.path ? {kind: 'file'} : {kind: 'redirect', to: clean + parsed.query};
}
