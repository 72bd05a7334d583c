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
    comingReview(page),
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

/** The next review's day, or how often the page is reviewed where no review has set a day yet. */
function comingReview(page: Page): readonly [string, string] {
  const day = nextReview(page);
  if (day !== undefined) return ['Nästa granskning', `senast ${swedishDate(day)}`];
  return page.reviewEvery === undefined
    ? ['Nästa granskning', 'inte bestämd']
    : ['Granskas', `${everySo(page.reviewEvery)}. Dagen för nästa granskning är inte bestämd.`];
}

function everySo(interval: string): string {
  return interval === '12 månader' ? 'var tolfte månad' : `med ${interval} emellan`;
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
