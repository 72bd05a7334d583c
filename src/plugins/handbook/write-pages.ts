import {pathOfFile} from '#content/edition-source.ts';
import type {LoadedEdition} from '#content/load-handbook.ts';
import {viewName} from '#model/checks/markup.ts';
import type {Edition} from '#model/edition.ts';
import type {Model, Page} from '#model/types.ts';
import {sectionSources} from '#views/sources.ts';
import {editionNotice, editionSwitch, type OtherEdition} from '#views/edition-links.ts';
import {findPageTerms} from '#views/page-terms.ts';
import {namedViews, pageViews} from '#views/page-views.ts';
import {writeDerivedPage} from './derived-page.ts';
import type {DrawnDiagram} from './diagrams.ts';
import type {DrawnMap} from './maps.ts';

/** Every drawing of an edition. */
export interface Drawn {
  readonly maps: readonly DrawnMap[];
  readonly diagrams: readonly DrawnDiagram[];
}

interface EditionContext extends Drawn {
  /** The year of the build, the same for every page of every edition. */
  readonly year: number;
  /** All editions, this one too. */
  readonly models: readonly Model[];
}

/** Writes what the model adds to each page of an edition, for the Markdown compiler to find. */
export function writePages(dir: string, loaded: LoadedEdition, context: EditionContext): void {
  const termsOf = findPageTerms(loaded.model);
  for (const page of loaded.model.pages) writePage(dir, loaded, {page, termsOf, ...context});
}

/** Which of the other editions have a page. */
function othersWith({file}: Page, {id}: Edition, models: readonly Model[]): OtherEdition[] {
  return models
    .filter(({edition}) => edition.id !== id)
    .map(({edition, pages}) => ({edition, hasPage: pages.some((page) => page.file === file)}));
}

interface PageContext extends EditionContext {
  readonly page: Page;
  readonly termsOf: ReturnType<typeof findPageTerms>;
}

function writePage(dir: string, {source, model, pages}: LoadedEdition, context: PageContext): void {
  const {page, termsOf, maps, diagrams, models, year} = context;
  const {edition} = model;
  const editions = {page, edition, others: othersWith(page, edition, models)};
  const written = pages.find(({file}) => file === page.file);
  const asked = written?.tree.children ?? [];
  const names = asked.flatMap((node) => (node.type === 'html' ? (viewName(node.value) ?? []) : []));
  const views = Object.fromEntries(
    Object.entries(namedViews)
      .filter(([name]) => names.includes(name))
      .map(([name, view]) => [name, view(model, year)]),
  );
  const map = maps.find(({url}) => url === page.url);
  const derived = pageViews(model, page, year);
  writeDerivedPage(dir, pathOfFile(source, page.file), {
    ...derived,
    notice: editionNotice(editions),
    tail: [...derived.tail, ...editionSwitch(editions)],
    url: page.url,
    views,
    citations: page.sectionFacts.map((cited) => sectionSources(model, cited)),
    terms: termsOf(page, written?.text ?? ''),
    map: map && {id: map.id, width: map.width, height: map.height},
    diagrams: diagrams.filter(({file}) => file === page.file).map(({id}) => id),
  });
}
