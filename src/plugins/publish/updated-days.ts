import type {Page} from '#model/types.ts';

/**
 * Gives the day (YYYY-MM-DD) on which the page at an address last changed: the latest that its editors wrote down
 * (`andringar`), else the file's own.
 *
 * @param changed day of each file's last change, by its path from the top of the repository
 */
export function updatedDays(
  pages: readonly Pick<Page, 'url' | 'file' | 'changes'>[],
  changed: ReadonlyMap<string, string>,
): (url: string) => string | undefined {
  const days = new Map(pages.map(({url, file, changes}) => [url, latest(changes) ?? changed.get(file)]));
  return (url) => days.get(url);
}

function latest(changes: Page['changes']): string | undefined {
  return changes
    .map(({date}) => date)
    .toSorted()
    .at(-1);
}
