import type {Page} from '#model/types.ts';
import type {Item} from './schema/schemas.ts';
import type {WholeUrl} from './values.ts';

type PageFields = Item<'pages'>;

/** What every item with a page of its own publishes of it. */
export function pageItem(page: Page, whole: WholeUrl): PageFields {
  const {id, kind, title, shortTitle, summary, owner, facts, keywords, reviews, changes} = page;
  return {
    id,
    url: whole(page.url),
    kind,
    title,
    shortTitle,
    summary,
    owner,
    facts: [...facts],
    keywords: [...keywords],
    reviewEvery: page.reviewEvery ?? null,
    reviews: reviews.map(({date, role, outcome}) => ({date, role, outcome})),
    changes: changes.map(({date, what}) => ({date, what})),
  };
}
