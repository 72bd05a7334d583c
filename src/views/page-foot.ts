import type {Model, Page} from '#model/types.ts';
import {actorLink, factLink} from './lookup.ts';
import {element, join, type ViewNode} from './nodes.ts';
import {swedishDate} from './words.ts';

/** The foot of a page: who answers for it, when it was reviewed, and what in the strategy it rests on. */
export function pageFoot(model: Model, page: Page): ViewNode {
  const review = page.reviews[0];
  const reviewed = review
    ? `Senast granskad ${swedishDate(review.date)}: ${review.outcome}.`
    : 'Inte granskad ännu.';
  const every = page.reviewEvery
    ? ` Granskas var ${page.reviewEvery.replace(/^12 månader$/, 'tolfte månad')}.`
    : '';
  return element('aside', {className: ['sidfot'], ariaLabel: 'Om sidan'}, [
    element('p', {}, ['Svarar för sidan: ', actorLink(model, page.owner), `. ${reviewed}${every}`]),
    ...sources(model, page),
  ]);
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
