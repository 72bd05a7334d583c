import type {Actor, Term} from '#model/types.ts';
import type {SynonymRow} from '../core/types.ts';

const bracket = /\s*\([^)]*\)\s*$/;

/** Other words for a term. Equivalents lose the name of their model: "objektägare (pm3)" → "objektägare". */
export function glossaryWords({synonyms, abbreviations, searchWords, equivalents}: Term): string[] {
  const elsewhere = equivalents.map((word) => word.replace(bracket, ''));
  return [...abbreviations, ...synonyms, ...searchWords, ...elsewhere];
}

/** The glossary and the other names of roles and bodies, as the search uses them: one row for each name. */
export function synonymRows(terms: readonly Term[], actors: readonly Actor[]): SynonymRow[] {
  const rows = new Map<string, Set<string>>();
  const add = (title: string, words: readonly string[]) => {
    const name = title.replace(bracket, '');
    const other = words.filter((word) => word.toLowerCase() !== name.toLowerCase());
    rows.set(name, new Set([...(rows.get(name) ?? []), ...other]));
  };
  for (const term of terms) add(term.name, glossaryWords(term));
  for (const {title, aliases} of actors) add(title, aliases);
  return [...rows].filter(([, words]) => words.size > 0).map(([name, words]) => ({name, words: [...words]}));
}
