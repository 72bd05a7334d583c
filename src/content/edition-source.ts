import type {Edition} from '#model/edition.ts';

/** An edition, and where its files lie; all paths are from the top of the repository. */
export interface EditionSource {
  readonly edition: Edition;
  /** Name of the edition to Docusaurus. */
  readonly version: string;
  /** Where the files lie that the draft has in `docs` and `processes`. */
  readonly folders: Readonly<Record<ContentFolder, string>>;
  /** The facts of the strategy that it rests on. */
  readonly facts: string;
}

/** The folders of the draft, by whose names a file is known in every edition. */
export const contentFolders = ['docs', 'processes'] as const;
export type ContentFolder = (typeof contentFolders)[number];

/** The draft's own files; `edition` says where it is served. */
export function draftSource(edition: Edition): EditionSource {
  return {
    edition,
    version: 'current',
    folders: {docs: 'docs', processes: 'processes'},
    facts: 'src/data/facts.yaml',
  };
}

/** Where a content file lies: `docs/roller/x.md` → `versioned_docs/version-1/roller/x.md`. */
export function pathOfFile({folders}: EditionSource, file: string): string {
  const folder = contentFolders.find((name) => file.startsWith(`${name}/`));
  return folder === undefined ? file : folders[folder] + file.slice(folder.length);
}

/** Which edition's file lies at a path, and under which name it is known; undefined for other files. */
export function fileAtPath(
  sources: readonly EditionSource[],
  path: string,
): {readonly edition: Edition; readonly file: string} | undefined {
  for (const {edition, folders} of sources) {
    const folder = contentFolders.find((name) => path.startsWith(`${folders[name]}/`));
    if (folder !== undefined) return {edition, file: folder + path.slice(folders[folder].length)};
  }
  return undefined;
}
