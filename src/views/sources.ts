import {rules} from '#model/rules.ts';
import type {Model, Page} from '#model/types.ts';
import {factLink} from './lookup.ts';
import {element, heading, join, link, paragraph, strong, type ViewNode} from './nodes.ts';

/** Every fact of the strategy with links to the pages that carry it, by section of the strategy. */
export function sourceList(model: Model): ViewNode[] {
  const carriers = new Map<string, Page[]>();
  for (const page of model.pages)
    for (const id of page.facts) carriers.set(id, [...(carriers.get(id) ?? []), page]);
  const sections = [...new Set(model.facts.map(({section}) => section))];
  return sections.flatMap((section, index) => [
    heading(3, `avsnitt-${index + 1}`, section),
    element(
      'ul',
      {className: ['kallor']},
      model.facts
        .filter((fact) => fact.section === section)
        .map((fact) => {
          const pages = (carriers.get(fact.id) ?? []).map((page) => link(page.url, page.title));
          const where = pages.length > 0 ? [' Finns på: ', ...join(pages, ', '), '.'] : [];
          return element('li', {id: fact.id.toLowerCase()}, [strong(fact.id), ` ${fact.gist}`, ...where]);
        }),
    ),
  ]);
}

/** The rules that the content is checked against, each with an anchor of its own. */
export function ruleList(model: Model): ViewNode[] {
  return Object.entries(rules).flatMap(([id, rule]) => [
    heading(3, id, rule.title),
    paragraph([
      `${rule.why} `,
      rule.severity === 'error'
        ? 'Bryts regeln går handboken inte att publicera.'
        : 'Bryts regeln får du en varning.',
      ...('fact' in rule ? [' Regeln vilar på ', factLink(model, rule.fact), '.'] : []),
    ]),
  ]);
}
