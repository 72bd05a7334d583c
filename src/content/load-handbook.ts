import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';
import {draft} from '#model/edition.ts';
import type {SourceFile} from '#model/source-page.ts';
import {factKinds} from '#model/kinds.ts';
import type {Fact} from '#model/types.ts';
import {buildModel, type BuiltModel} from '#model/build-model.ts';
import {namedViews} from '#views/page-views.ts';
import {parseDiagram} from '../mermaid/parse-diagram.ts';
import {filesBelow} from './edition-files.ts';
import {contentFolders, draftSource, pathOfFile, type EditionSource} from './edition-source.ts';
import {keptPages} from './kept-pages.ts';
import type {KeptResults} from './kept-results.ts';

function isImage(file: string): boolean {
  return /\.(svg|png|jpg|webp)$/.test(file);
}

const factsSchema = z.array(
  z.object({
    id: z.string(),
    section: z.string(),
    kind: z.enum(factKinds),
    gist: z.string(),
    page: z.string(),
    who: z.string().optional(),
    when: z.union([z.string(), z.number()]).transform(String).optional(),
    note: z.string().optional(),
  }),
);

/** Reads the facts of the decided strategy. Throws when the file is damaged: it is not editors' text. */
function readFacts(root: string, file: string): Fact[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return factsSchema.parse(parse(text));
}

/**
 * Reads all content of an edition of the handbook and builds its model. Files are named as in the draft, so that links
 * between docs and processes stay within the edition.
 *
 * @param root the top of the repository
 * @param source the edition; by default the draft, with its addresses from the top of the site
 * @param kept what earlier builds made of the files
 */
export async function loadHandbook(
  root: string,
  source: EditionSource = draftSource(draft),
  kept?: KeptResults,
): Promise<BuiltModel> {
  const all = contentFolders.flatMap((name) =>
    filesBelow(root, source.folders[name]).map((file) => `${name}/${file}`),
  );
  const files: SourceFile[] = all
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({file, text: readFileSync(path.join(root, pathOfFile(source, file)), 'utf8')}));
  // Docusaurus reads the name and place of a folder in the menu from _category_.yml.
  const strayFiles = all.filter(
    (file) => !file.endsWith('.md') && !file.endsWith('/_category_.yml') && !isImage(file),
  );
  const assets = [...filesBelow(root, 'static').map((file) => `/${file}`), ...all.filter(isImage)];
  const {edition, facts} = source;
  const views = Object.keys(namedViews);
  return buildModel(
    {edition, files, strayFiles, assets, facts: readFacts(root, facts), views},
    parseDiagram,
    kept && keptPages(kept),
  );
}

/** An edition of the site as it has been read. */
export interface LoadedEdition extends BuiltModel {
  readonly source: EditionSource;
}

/** Reads all editions, in their order; of files that are as they were, what earlier builds made of them. */
export async function loadEditions(
  root: string,
  sources: readonly EditionSource[],
  kept: KeptResults,
): Promise<LoadedEdition[]> {
  const loaded: LoadedEdition[] = [];
  for (const source of sources) loaded.push({source, ...(await loadHandbook(root, source, kept))});
  return loaded;
}
