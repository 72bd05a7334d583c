import {processTypes, swedishDate} from '#views/words.ts';
import type {Model} from '#model/types.ts';

interface PageLink {
  readonly title: string;
  readonly url: string;
  readonly summary: string;
}

/** What the start page shows, as plain data for its component. */
export interface StartPageData {
  readonly roles: readonly PageLink[];
  readonly landscape: readonly {readonly name: string; readonly processes: readonly PageLink[]}[];
  readonly changes: readonly {
    readonly date: string;
    readonly dateText: string;
    readonly what: string;
    readonly url: string;
  }[];
}

function brief({title, url, summary}: PageLink): PageLink {
  return {title, url, summary};
}

const changesShown = 6;

/** Derives the start page from the model. Changes are the newest that editors have declared, latest first. */
export function startPageData({roles, processes, pages}: Model): StartPageData {
  const changes = pages.flatMap(({url, changes: declared}) =>
    declared.map(({date, what}) => ({date, what, url})),
  );
  return {
    roles: roles.map(brief),
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
