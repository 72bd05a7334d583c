import type {Term} from '../types.ts';
import type {Passage} from './prose.ts';

/** What readers know better than the words it stands for, names of file formats, and the levels of WCAG. */
const wellKnown = new Set(['IT', 'EU', 'PDF', 'HTML', 'JSON', 'AA']);

/** An abbreviation in running text that its reader has not been told the meaning of. */
export interface UnexplainedAbbreviation {
  readonly abbreviation: string;
  /** 1-based line of its first use. */
  readonly line: number;
  /** What it stands for, where the glossary says so. */
  readonly fullName: string | undefined;
}

/** Two or more capitals, also first in a compound ("SLA-avtal") or with an ending ("KDL:s"). */
const pattern = /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/**
 * Finds the abbreviations that are not explained: by a bracket at their first use, either way round, or by the
 * glossary's full name anywhere on the page.
 *
 * @param pageText everything that can be read on the page, with its title and headings
 */
export function unexplainedAbbreviations(
  passages: readonly Passage[],
  pageText: string,
  terms: readonly Term[],
): UnexplainedAbbreviation[] {
  const text = pageText.replace(/\s+/g, ' ').toLowerCase();
  const seen = new Set(wellKnown);
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(pattern)].flatMap(({0: abbreviation, index}) => {
      if (seen.has(abbreviation)) return [];
      seen.add(abbreviation);
      const fullName = fullNameOf(abbreviation, terms);
      const isOnPage = fullName !== undefined && text.includes(fullName.toLowerCase());
      const before = passage.text.slice(0, index);
      if (isOnPage || isInBrackets(before, passage.text.slice(index + abbreviation.length))) return [];
      return [{abbreviation, line: passage.line + before.split('\n').length - 1, fullName}];
    }),
  );
}

/** "kommundirektörens ledningsgrupp (KDL)" or "KDL (kommundirektörens ledningsgrupp)". */
function isInBrackets(before: string, after: string): boolean {
  return (
    /\p{L}["”]?\s+\((?:förkortat |tidigare |numera )?$/u.test(before) ||
    /^(?::?s)?(?:\s+[\d.]+)?\s+\([^()]*\p{Ll}{3}/u.test(after)
  );
}

/** The term's name; where that is the abbreviation itself, the first sentence of its definition. */
function fullNameOf(abbreviation: string, terms: readonly Term[]): string | undefined {
  const term = terms.find(({abbreviations}) => abbreviations.includes(abbreviation));
  if (!term) return undefined;
  return term.name === abbreviation ? term.definition.split(/\.(?:\s|$)/)[0] : term.name;
}
