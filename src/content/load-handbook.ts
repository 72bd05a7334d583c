import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';
import type {SourceFile} from '#model/source-page.ts';
import type {Fact} from '#model/types.ts';
import {buildModel, type BuiltModel} from '#model/build-model.ts';
import {namedViews} from '#views/page-views.ts';
import {parseDiagram} from '../mermaid/parse-diagram.ts';

const contentFolders = ['docs', 'processes'];

function filesBelow(root: string, folder: string): string[] {
  const top = path.join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted();
}

function isImage(file: string): boolean {
  return /\.(svg|png|jpg|webp)$/.test(file);
}

const factsSchema = z.array(
  z.object({
    id: z.string(),
    section: z.string(),
    kind: z.string(),
    gist: z.string(),
    page: z.string(),
    who: z.string().optional(),
    when: z.union([z.string(), z.number()]).transform(String).optional(),
    note: z.string().optional(),
  }),
);

/** Reads the facts of the decided strategy. Throws when the file is damaged: it is not editors' text. */
export function readFacts(root: string): Fact[] {
  const text = readFileSync(path.join(root, 'src/data/facts.yaml'), 'utf8');
  return factsSchema.parse(parse(text));
}

/**
 * Reads all content of the handbook and builds its model.
 *
 * @param root the top of the repository
 */
export async function loadHandbook(root: string): Promise<BuiltModel> {
  const all = contentFolders.flatMap((folder) => filesBelow(root, folder));
  const files: SourceFile[] = all
    .filter((file) => file.endsWith('.md'))
    .map((file) => ({file, text: readFileSync(path.join(root, file), 'utf8')}));
  // Docusaurus reads the name and place of a folder in the menu from _category_.yml.
  const strayFiles = all.filter(
    (file) => !file.endsWith('.md') && !file.endsWith('/_category_.yml') && !isImage(file),
  );
  const assets = [
    ...filesBelow(root, 'static').map((file) => file.replace(/^static/, '')),
    ...all.filter(isImage),
  ];
  const source = {files, strayFiles, assets, facts: readFacts(root), views: Object.keys(namedViews)};
  return buildModel(source, parseDiagram);
}
