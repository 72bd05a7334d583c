import {addressIn, draft, type Edition} from './edition.ts';

/** Content lives in two folders; each is served below its own path. */
const roots = [
  {folder: 'docs/', path: '/'},
  {folder: 'processes/', path: '/processer/'},
] as const;

/**
 * The address of a content file: `docs/roller/systemagare.md` → `/roller/systemagare`.
 * An index page gets its folder's address. Returns undefined for a file outside the content folders.
 *
 * @param edition the edition that the file belongs to; its files have the same names in all editions
 */
export function urlOfFile(file: string, edition: Pick<Edition, 'base'> = draft): string | undefined {
  const root = roots.find(({folder}) => file.startsWith(folder));
  if (!root || !file.endsWith('.md')) return undefined;
  const path = root.path + file.slice(root.folder.length, -'.md'.length);
  return addressIn(edition, path.replace(/\/?index$/, '') || '/');
}

/** A page's id within its kind: the file's name, or the folder's for an index page. */
export function idOfFile(file: string): string {
  const parts = file.replace(/\.md$/, '').split('/');
  const name = parts.at(-1) ?? '';
  return name === 'index' ? (parts.at(-2) ?? name) : name;
}

/**
 * Resolves a relative link as written in a Markdown file to a path from the top of the repository.
 * `..` above the top stays there, so that the result names no file.
 */
export function resolveLink(fromFile: string, target: string): string {
  const parts = fromFile.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
