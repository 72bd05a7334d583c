/** Where the embedded version of a page is: `/roller/x` → `/embed/roller/x`, the start page → `/embed`. */
export function embedUrl(url: string): string {
  return url === '/' ? '/embed' : `/embed${url}`;
}

/** Where a part of a page is embedded alone; `name` as in {@link PageScope}. */
export function scopeUrl(url: string, name: string): string {
  return `${embedUrl(url)}/avsnitt/${name}`;
}

/** Where a page's oEmbed answer is. A static file: whoever asks may add parameters, which change nothing. */
export function oembedUrl(url: string): string {
  return `/embed/oembed${url === '/' ? '/start' : url}.json`;
}

/** Where a page tells how it is embedded. */
export function howToUrl(url: string): string {
  return url === '/' ? '/badda-in' : `/badda-in${url}`;
}

/** The search field alone, and the list of all pages that it leads to where nothing can be searched. */
export const searchUrl = '/embed/sok';
export const indexUrl = '/embed/register';

/** The elements for intranets, and their types. The addresses are stable: intranets have them in their pages. */
export const elementUrl = '/embed/element.js';
export const elementTypesUrl = '/embed/element.d.ts';
