import type {Model, Page} from '#model/types.ts';
import {validity} from './edition-words.ts';
import {actorLink, factLink} from './lookup.ts';
import {element, join, type Content, type ViewNode} from './nodes.ts';
import {nextReview} from './reviews.ts';
import {swedishDate} from './words.ts';

/**
 * The foot of a page, on screen and on paper: the edition and how long it is valid, who answers for the page, its
 * reviews, and what in the strategy it rests on.
 */
export function pageFoot(model: Model, page: Page): ViewNode {
  const rows: readonly (readonly [string, Content])[] = [
    ['Utgåva', model.edition.name],
    ['Giltighet', validity(model.edition)],
    ['Svarar för sidan', actorLink(model, page.owner)],
    ['Senast granskad', lastReview(page)],
    ['Nästa granskning', comingReview(page)],
  ];
  const pairs = rows.map(([name, value]) =>
    element('div', {}, [element('dt', {}, name), element('dd', {}, value)]),
  );
  return element('aside', {className: ['sidfot'], ariaLabel: 'Om sidan'}, [
    element('dl', {className: ['sidfot-uppgifter']}, pairs),
    ...sources(model, page),
  ]);
}

function lastReview({reviews}: Page): string {
  const review = reviews[0];
  return review ? `${swedishDate(review.date)}: ${review.outcome}` : 'inte granskad ännu';
}

function comingReview(page: Page): string {
  const day = nextReview(page);
  if (day !== undefined) return `senast ${swedishDate(day)}`;
  return page.reviewEvery === undefined
    ? 'inte bestämd'
    : `inte bestämd, sidan granskas var ${ordinal(page.reviewEvery)}`;
}

function ordinal(interval: string): string {
  return interval.replace(/^12 månader$/, 'tolfte månad');
}

function sources(model: Model, page: Page): ViewNode[] {
  const cited = model.facts.filter(({id}) => page.facts.includes(id));
  if (cited.length === 0) return [];
  const sections = [...new Set(cited.map(({section}) => section))];
  const links = cited.map(({id}) => factLink(model, id));
  return [
    element('details', {}, [
      element(
        'summary',
        {},
        `Vilar på ${cited.length === 1 ? 'ett påstående' : `${cited.length} påståenden`} i IT-strategin`,
      ),
      element('p', {}, [`Avsnitt: ${sections.join(', ')}. Påståenden: `, ...join(links, ', '), '.']),
    ]),
  ];
}
