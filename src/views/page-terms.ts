import type {Model, Page, Term} from '#model/types.ts';
import {matchTerms, type TermMatcher, type TermWords} from './match-terms.ts';

/** A term of the glossary as a page's text explains it. */
export interface PageTerm extends TermWords {
  readonly id: string;
  /** Its place in the glossary. */
  readonly url: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Finds the terms that a page's text names and that it may explain: not its own subject, which is what the page itself
 * explains. The glossary explains nothing twice.
 *
 * @returns a function of a page and its Markdown; terms that the text does not hold are left out, so that their words can
 * change without a change of the page
 */
export function findPageTerms(
  model: Pick<Model, 'terms' | 'pages'>,
): (page: Page, text: string) => PageTerm[] {
  const terms = model.terms.map(pageTerm);
  const match = matchTerms(terms);
  return (page, text) => {
    if (page.kind === 'begrepp') return [];
    const named = idsIn(match, text);
    const own = idsIn(match, subjectOf(model.pages, page));
    const described = new Set(model.terms.filter(({seeUrl}) => seeUrl === page.url).map(({id}) => id));
    return terms.filter(({id}) => named.has(id) && !own.has(id) && !described.has(id));
  };
}

function pageTerm({id, url, name, definition, synonyms, abbreviations}: Term): PageTerm {
  const words = [name, ...synonyms].filter((word) => !abbreviations.includes(word));
  return {id, url, name, definition, words, abbreviations};
}

/** What a page is about: its title, and that of the page above it, such as the guide that it is a part of. */
function subjectOf(pages: readonly Page[], {url, title, shortTitle}: Page): string {
  const above = pages.find((page) => page.url === url.replace(/\/[^/]*$/, ''));
  return [title, shortTitle, above?.title ?? ''].join('\n');
}

function idsIn(match: TermMatcher<PageTerm>, text: string): Set<string> {
  return new Set(match(text).map(({term}) => term.id));
}
