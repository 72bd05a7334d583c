import type {Problem} from '#shared/problem.ts';
import {problem} from '../rules.ts';
import type {Term} from '../types.ts';

/** Swedish order, å, ä and ö last; blanks and hyphens count for nothing, as in dictionaries. */
const collator = new Intl.Collator('sv', {ignorePunctuation: true});

/** Terms that do not stand in alphabetical order, each with the term that it belongs after. */
export function checkTermOrder(file: string, terms: readonly Term[]): Problem[] {
  const ordered = longestOrdered(terms);
  const inPlace = new Set(ordered);
  return terms
    .filter((term) => !inPlace.has(term))
    .map(({name, line}) => {
      const before = ordered.findLast((other) => collator.compare(other.name, name) <= 0);
      const what = `Begreppet "${name}" står inte i bokstavsordning`;
      const fix = before ? `flytta det till efter "${before.name}"` : 'flytta det först i ordlistan';
      return problem('begrepp-ordning', {file, line, what, fix});
    });
}

/** As many terms as can stay where they are: all others must move. */
function longestOrdered(terms: readonly Term[]): readonly Term[] {
  const endingAt: (readonly Term[])[] = [];
  for (const term of terms) {
    const before = endingAt.filter((row) => collator.compare(row.at(-1)?.name ?? '', term.name) <= 0);
    endingAt.push([...longest(before), term]);
  }
  return longest(endingAt);
}

function longest(rows: readonly (readonly Term[])[]): readonly Term[] {
  return rows.reduce((best, row) => (row.length > best.length ? row : best), []);
}
