import type {Model} from '#model/types.ts';

/** One entry of the static index from A to Ö, for readers without JavaScript. */
export interface IndexEntry {
  readonly title: string;
  readonly url: string;
}

/** All pages and terms in Swedish alphabetical order, by first letter. */
export function alphabeticalIndex({pages, terms}: Model): {letter: string; entries: IndexEntry[]}[] {
  const entries = [
    ...pages.map(({title, url}) => ({title, url})),
    ...terms.map(({name, url}) => ({title: `${name} (begrepp)`, url})),
  ].toSorted((a, b) => a.title.localeCompare(b.title, 'sv'));
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of entries) {
    const letter = entry.title.charAt(0).toLocaleUpperCase('sv');
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, list]) => ({letter, entries: list}));
}
