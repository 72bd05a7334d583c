import {addressIn, comparisonAddress, pathWithin, type Edition} from '#model/edition.ts';
import type {Page} from '#model/types.ts';
import {nameInText, standingOf} from './edition-words.ts';
import {element, link, type Content, type ViewNode} from './nodes.ts';

/** An edition besides the page's own, and whether it has the same page. */
export interface OtherEdition {
  readonly edition: Edition;
  readonly hasPage: boolean;
}

/** A page, its edition, and all others. */
export interface PageEditions {
  readonly page: Pick<Page, 'url' | 'title'>;
  readonly edition: Edition;
  readonly others: readonly OtherEdition[];
}

/** What a reader must know first about a page of an edition that is not valid, with the way to the one that is. */
export function editionNotice({page, edition, others}: PageEditions): ViewNode[] {
  const valid = others.find((other) => standingOf(other.edition) === 'valid');
  if (!valid) return [];
  const name = nameInText(valid.edition);
  const path = pathWithin(edition, page.url);
  const way: Content = valid.hasPage
    ? [link(addressIn(valid.edition, path), `Läs sidan i ${name}, som gäller`), '.']
    : [`Sidan finns inte i ${name}, som gäller.`];
  const what =
    standingOf(edition) === 'draft'
      ? 'Det här är arbetsversionen. Den är inte beslutad.'
      : `Det här är ${nameInText(edition)}. Den har ersatts.`;
  return [
    element('div', {className: ['utgava-notis']}, [
      `${what} `,
      ...way,
      ' ',
      difference(edition, valid.edition, path),
    ]),
  ];
}

/** The comparison of a page with the valid edition. Its pages are written after the build, so they are no pages to Docusaurus. */
function difference(edition: Edition, valid: Edition, path: string): ViewNode {
  const [before, after] = standingOf(edition) === 'draft' ? [valid, edition] : [edition, valid];
  const href = `pathname://${comparisonAddress(before, after, path)}`;
  // Docusaurus opens what is no page of its own in a new window, unless told not to.
  return element('a', {href, target: '_self'}, 'Se vad som skiljer');
}

/** The same page in other editions, what has changed, and the list of all editions. */
export function editionSwitch({page, edition, others}: PageEditions): ViewNode[] {
  if (others.length === 0) return [];
  const path = pathWithin(edition, page.url);
  const same = others
    .filter(({hasPage}) => hasPage)
    .map((other) => link(addressIn(other.edition, path), `Sidan i ${nameInText(other.edition)}`));
  return [
    element('nav', {className: ['utgava-byt'], ariaLabel: `Utgåvor av ${page.title}`}, [
      element(
        'ul',
        {},
        [...same, link('/utgavor', 'Alla utgåvor')].map((item) => element('li', {}, item)),
      ),
    ]),
  ];
}
