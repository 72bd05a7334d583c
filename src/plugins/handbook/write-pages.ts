import {pathOfFile} from '#content/edition-source.ts';
import type {LoadedEdition} from '#content/load-handbook.ts';
import {viewName} from '#model/checks/markup.ts';
import type {Page} from '#model/types.ts';
import {sectionSources} from '#views/sources.ts';
import {termsOfPage} from '#views/page-terms.ts';
import {namedViews, pageViews} from '#views/page-views.ts';
import {writeDerivedPage} from './derived-page.ts';
import type {DrawnDiagram} from './diagrams.ts';
import type {DrawnMap} from './maps.ts';

/** Every drawing of an edition. */
export interface Drawn {
  readonly maps: readonly DrawnMap[];
  readonly diagrams: readonly DrawnDiagram[];
}

interface DrawnInYear extends Drawn {
  /** The year of the build, the same for every page of every edition. */
  readonly year: number;
}

/** Writes what the model adds to each page of an edition, for the Markdown compiler to find. */
export function writePages(dir: string, loaded: LoadedEdition, drawn: DrawnInYear): void {
  for (const page of loaded.model.pages) writePage(dir, loaded, {page, ...drawn});
}

interface PageContext extends DrawnInYear {
  readonly page: Page;
}

function writePage(dir: string, {source, model, pages}: LoadedEdition, context: PageContext): void {
  const {page, maps, diagrams, year} = context;
  const written = pages.find(({file}) => file === page.file);
  const asked = written?.tree.children ?? [];
  const names = asked.flatMap((node) => (node.type === 'html' ? (viewName(node.value) ?? []) : []));
  const views = Object.fromEntries(
    Object.entries(namedViews)
      .filter(([name]) => names.includes(name))
      .map(([name, view]) => [name, view(model, year)]),
  );
  const map = maps.find(({url}) => url === page.url);
  writeDerivedPage(dir, pathOfFile(source, page.file), {
    ...pageViews(model, page, year),
    url: page.url,
    views,
    citations: page.sectionFacts.map((cited) => sectionSources(model, cited)),
    terms: termsOfPage(model, page, written?.text ?? ''),
    map: map && {id: map.id, width: map.width, height: map.height},
    diagrams: diagrams.filter(({file}) => file === page.file).map(({id}) => id),
  });
}
