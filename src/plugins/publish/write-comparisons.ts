import type {Article} from '#articles/types.ts';
import {addressIn, comparisonAddress, pathWithin, type Edition} from '#model/edition.ts';
import {nameInText} from '#views/edition-words.ts';
import {compareEditions, type PageText} from '../../compare/compare-editions.ts';
import type {FramedPage} from '../../compare/frame-page.ts';
import {renderComparison, type ComparedEdition} from '../../compare/render-comparison.ts';
import type {SiteEditions} from './site-editions.ts';
import type {OutputFile} from './write-embeds.ts';

/** What the pages of a comparison are made of. */
interface ComparisonSource {
  readonly editions: SiteEditions;
  /** The articles of all editions. */
  readonly articles: readonly Article[];
  /** Address of the site, without path. */
  readonly siteUrl: string;
  /** Other content in the frame of a page of the site. */
  readonly frame: (page: FramedPage) => string;
}

/** Pages that are derived as a whole: what changes in them has changed on another page. */
const notCompared = new Set(['start', 'sok', 'utgavor']);

/** The comparisons of the valid edition with each other one, as pages of the site; none while there is one edition. */
export function comparisonFiles({editions, articles, siteUrl, frame}: ComparisonSource): OutputFile[] {
  const [valid, ...others] = editions.map(({model}) => model.edition);
  if (!valid) return [];
  return others.flatMap((other) => {
    const [before, after] = other.decision === undefined ? [valid, other] : [other, valid];
    const pages = renderComparison({
      before: compared(before),
      after: compared(after),
      pages: compareEditions(pagesOf(before, articles), pagesOf(after, articles)),
      addressOf: (path) => comparisonAddress(before, after, path),
    });
    const description = `Skillnader mellan ${nameInText(before)} och ${nameInText(after)}, ord för ord.`;
    return pages.map(({address, title, main}) => ({
      path: `${address}.html`,
      content: frame({title, description, url: siteUrl + address, main}),
    }));
  });
}

function compared(edition: Edition): ComparedEdition {
  return {name: nameInText(edition), addressOf: (path) => addressIn(edition, path)};
}

function pagesOf(edition: Edition, articles: readonly Article[]): PageText[] {
  return articles
    .filter((article) => article.edition === edition.id && !notCompared.has(article.kind))
    .map(({url, title, html}) => ({path: pathWithin(edition, url), title, html}));
}
