import {addressIn} from '#model/edition.ts';
import type {Model, Page} from '#model/types.ts';
import {mostAsked} from '#views/decisions.ts';
import {validity} from '#views/edition-words.ts';
import {processTypes, swedishDate} from '#views/words.ts';
import {partsWithin} from './client/part-of.ts';

interface PageLink {
  readonly title: string;
  readonly url: string;
}

/** One of the three ways in: for staff, for those who follow a process, and for new system owners. */
interface Way {
  readonly title: string;
  readonly url: string;
  readonly text: string;
  readonly pages: readonly PageLink[];
}

/** What the start page shows, as plain data for its component. */
export interface StartPageData {
  readonly edition: {readonly name: string; readonly validity: string};
  readonly decisions: readonly {
    readonly what: string;
    readonly condition: string | undefined;
    readonly by: PageLink;
  }[];
  /** Where all decisions are. */
  readonly allDecisions: string;
  readonly ways: readonly Way[];
  /** Parts of the handbook that the top menu reaches through others, and the first of those others. */
  readonly parts: readonly PageLink[];
  readonly landscape: readonly {readonly name: string; readonly processes: readonly PageLink[]}[];
  readonly changes: readonly {
    readonly date: string;
    readonly dateText: string;
    readonly what: string;
    readonly url: string;
  }[];
}

const changesShown = 6;
/** Each way shows as many pages, so that none weighs more than the others. */
const pagesShown = 4;

/** On a phone the top menu is folded away: the part that holds most of the others stands with them. */
const partAddresses = ['/system', ...partsWithin];

function brief({title, url}: PageLink): PageLink {
  return {title, url};
}

/** Derives the start page from the model. Changes are the newest that editors have declared, latest first. */
export function startPageData(model: Model): StartPageData {
  const {edition, processes, pages} = model;
  const changes = pages.flatMap(({url, changes: declared}) =>
    declared.map(({date, what}) => ({date, what, url})),
  );
  return {
    edition: {name: edition.name, validity: validity(edition)},
    decisions: mostAsked(model).map(({actor, decision: {what, condition}}) => ({
      what,
      condition,
      by: brief(actor),
    })),
    allDecisions: addressIn(edition, '/organisation#vem-beslutar'),
    ways: ways(model),
    parts: partAddresses.flatMap((address) =>
      pages
        .filter(({url}) => url === addressIn(edition, address))
        .map(({shortTitle, url}) => ({title: shortTitle, url})),
    ),
    landscape: Object.entries(processTypes).map(([type, name]) => ({
      name,
      processes: processes.filter(({processType}) => processType === type).map(brief),
    })),
    changes: changes
      .toSorted((a, b) => b.date.localeCompare(a.date))
      .slice(0, changesShown)
      .map((change) => ({...change, dateText: swedishDate(change.date)})),
  };
}

function firstOf(pages: readonly Pick<Page, 'shortTitle' | 'url'>[]): PageLink[] {
  return pages.slice(0, pagesShown).map(({shortTitle, url}) => ({title: shortTitle, url}));
}

function ways({edition, roles, processes, checklists}: Model): Way[] {
  return [
    {
      title: 'Hitta en roll',
      url: addressIn(edition, '/roller'),
      text: 'Se vem som beslutar, vem som gör jobbet och vem som ska rådfrågas.',
      pages: firstOf(roles),
    },
    {
      title: 'Följ en process',
      url: addressIn(edition, '/processer'),
      text: 'Gå igenom stegen ett i taget, med roller och regler vid varje steg.',
      pages: firstOf(processes.filter(({processType}) => processType === 'huvud')),
    },
    {
      title: 'Ny som systemägare',
      url: addressIn(edition, '/ny-systemagare'),
      text: 'Följ guiden från ditt uppdrag till att systemet avvecklas.',
      pages: firstOf(checklists),
    },
  ];
}
