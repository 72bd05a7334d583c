import type {Rule} from '#model/rules/rule.ts';
import {ruleGroups} from '#model/rules.ts';
import type {Model, Page, SectionFacts} from '#model/types.ts';
import {factLink} from './lookup.ts';
import {element, heading, join, link, paragraph, strong, type ViewNode} from './nodes.ts';

/** Every fact of the strategy with links to the pages that carry it, by section of the strategy. */
export function sourceList(model: Model): ViewNode[] {
  const carriers = new Map<string, ViewNode[]>();
  for (const page of model.pages)
    for (const id of page.facts) carriers.set(id, [...(carriers.get(id) ?? []), carrierLink(page, id)]);
  const sections = [...new Set(model.facts.map(({section}) => section))];
  return sections.flatMap((section, index) => [
    heading(3, `avsnitt-${index + 1}`, section),
    element(
      'ul',
      {className: ['kallor']},
      model.facts
        .filter((fact) => fact.section === section)
        .map((fact) => {
          const pages = carriers.get(fact.id) ?? [];
          const where = pages.length > 0 ? [' Finns på: ', ...join(pages, ', '), '.'] : [];
          return element('li', {id: fact.id.toLowerCase()}, [strong(fact.id), ` ${fact.gist}`, ...where]);
        }),
    ),
  ]);
}

/** Leads to the section that cites the fact, where one does, else to the page. */
function carrierLink({title, url, sectionFacts}: Page, id: string): ViewNode {
  const section = sectionFacts.find(({facts}) => facts.includes(id))?.section;
  return section ? link(`${url}#${section.id}`, `${title}: ${section.text}`) : link(url, title);
}

/** What a section rests on, in the place where its editor cited it. */
export function sectionSources(model: Model, {facts}: SectionFacts): ViewNode {
  const links = facts.map((id) => factLink(model, id));
  return element('p', {className: ['avsnitt-kallor']}, ['Avsnittet vilar på ', ...join(links, ', '), '.']);
}

/** The rules that the content is checked against, each with an anchor of its own. */
export function ruleList(model: Model): ViewNode[] {
  return Object.entries(ruleGroups).flatMap(([anchor, {title, rules}]) => [
    heading(3, anchor, title),
    ...Object.entries<Rule>(rules).flatMap(([id, rule]) => explained(model, id, rule)),
  ]);
}

function explained(model: Model, id: string, {title, why, severity, fact}: Rule): ViewNode[] {
  return [
    heading(4, id, title),
    paragraph([
      `${why} `,
      severity === 'error'
        ? 'Bryts regeln går handboken inte att publicera.'
        : 'Bryts regeln får du en varning.',
      ...(fact === undefined ? [] : [' Regeln vilar på ', factLink(model, fact), '.']),
      ' I beskedet står ',
      element('code', {}, id),
      '.',
    ]),
  ];
}
