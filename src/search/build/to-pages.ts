import type {Article, ArticleSection} from '#articles/types.ts';
import type {Model, Page, Process, Step, Term} from '#model/types.ts';
import type {HitKind, SearchEntry, SearchPage} from '../core/types.ts';
import {glossaryWords} from './glossary.ts';
import {rolesByUrl} from './roles.ts';

/** What the search takes from the model: what a page is, its short answer and its other names. */
export type SearchModel = Pick<
  Model,
  'pages' | 'roles' | 'bodies' | 'processes' | 'systems' | 'goals' | 'documents' | 'terms'
>;

interface Lookup {
  readonly pages: ReadonlyMap<string, Page>;
  readonly processes: ReadonlyMap<string, Process>;
  readonly terms: ReadonlyMap<string, Term>;
  /** Ids of roles and bodies by address. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  /** Titles of roles and bodies by id. */
  readonly actors: ReadonlyMap<string, string>;
  /** Glossary words that lead to an address. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** Kinds of article that a search should not lead to: they only repeat what stands on other pages. */
const leftOut = new Set(['sok', 'start']);

/** What can be found, page by page, in the order of the articles. */
export function toSearchPages(articles: readonly Article[], model: SearchModel): SearchPage[] {
  const lookup = createLookup(model);
  return articles
    .filter(({kind, sections}) => !leftOut.has(kind) && sections.length > 0)
    .map((article) => toSearchPage(article, lookup));
}

function createLookup(model: SearchModel): Lookup {
  const aliases = new Map<string, string[]>();
  const addAlias = (url: string, words: readonly string[]) => {
    aliases.set(url, [...(aliases.get(url) ?? []), ...words]);
  };
  for (const term of model.terms) {
    if (term.seeUrl !== undefined) addAlias(term.seeUrl, [term.name, ...glossaryWords(term)]);
    addAlias(term.url, glossaryWords(term));
  }
  const actors = [...model.roles, ...model.bodies];
  for (const actor of actors) addAlias(actor.url, actor.aliases);
  return {
    pages: new Map(model.pages.map((page) => [page.url, page])),
    processes: new Map(model.processes.map((process) => [process.url, process])),
    terms: new Map(model.terms.map((term) => [term.url, term])),
    roles: rolesByUrl(model),
    actors: new Map(actors.map(({id, title}) => [id, title])),
    aliases,
  };
}

function toSearchPage(article: Article, lookup: Lookup): SearchPage {
  const page = lookup.pages.get(article.url);
  const kind = pageKind(article.kind);
  const [first, ...others] = article.sections;
  const root: SearchEntry = {
    url: article.url,
    anchor: '',
    title: article.title,
    kind,
    roles: lookup.roles.get(article.url) ?? [],
    answer: page?.summary ?? article.description,
    text: first?.text ?? '',
    aliases: pageAliases(article, page, lookup),
  };
  const sections = others
    .filter(({id, text}) => id !== '' && text !== '')
    .map((section) => toEntry(section, root, lookup))
    .filter(({anchor, kind: own}) => own === 'steg' || own === 'term' || isWritten(page, anchor));
  return {url: article.url, title: article.title, kind, weight: weights[article.kind] ?? 100, entries: [root, ...sections]};
}

/**
 * A page that says what a role, body, model or document is stands before a process, a goal, a guide or an overview
 * that mentions it: who types "systemägare" wants the role. In percent.
 */
const weights: Readonly<Record<string, number>> = {
  roll: 110,
  organ: 110,
  dokument: 105,
  system: 80,
  process: 80,
  guide: 80,
  oversikt: 80,
  begrepp: 80,
  mal: 70,
  om: 65,
};

/**
 * Lists that the site derives from other pages ("Steg som du utför", all facts of the strategy) repeat what stands
 * there; a search should lead to the page itself. Of pages that nobody wrote, everything counts.
 */
function isWritten(page: Page | undefined, anchor: string): boolean {
  return page === undefined || page.headings.some(({id}) => id === anchor);
}

/** The kind that a reader sees. Written out, so that a new kind of page must be placed here. */
function pageKind(kind: string): HitKind {
  switch (kind) {
    case 'roll':
    case 'organ':
    case 'process':
    case 'system':
    case 'mal':
    case 'dokument':
      return kind;
    default:
      return 'sida';
  }
}

function pageAliases({url, title}: Article, page: Page | undefined, lookup: Lookup): string[] {
  const words = [page?.shortTitle ?? title, ...(page?.keywords ?? []), ...(lookup.aliases.get(url) ?? [])];
  return [...new Set(words)].filter((word) => word.toLowerCase() !== title.toLowerCase());
}

function toEntry({id, title, text}: ArticleSection, page: SearchEntry, lookup: Lookup): SearchEntry {
  const address = `${page.url}#${id}`;
  const common = {url: page.url, anchor: id, title, text, aliases: lookup.aliases.get(address) ?? []};
  const step = lookup.processes.get(page.url)?.steps.find((one) => one.id === id);
  if (step) return {...common, ...stepTexts(step), roles: stepRoles(step), answer: stepAnswer(step, page, lookup)};
  const term = lookup.terms.get(address);
  const roles = lookup.roles.get(address) ?? page.roles;
  if (term) return {...common, kind: 'term', roles, answer: term.definition, seeUrl: term.seeUrl};
  return {...common, kind: page.kind, roles, answer: ''};
}

/** As the process states it: on its page the title has a number, and the text repeats who does it. */
function stepTexts({label, text}: Step): Pick<SearchEntry, 'kind' | 'title' | 'text'> {
  return {kind: 'steg', title: label, text};
}

function stepRoles({actor, decides, consulted, informed}: Step): string[] {
  return [...new Set([actor, ...decides, ...consulted, ...informed])];
}

function stepAnswer({number, actor}: Step, page: SearchEntry, lookup: Lookup): string {
  const count = lookup.processes.get(page.url)?.steps.length ?? number;
  const who = lookup.actors.get(actor);
  return `Steg ${number} av ${count}${who === undefined ? '' : `: ${who}`}`;
}
