import {withoutMarks} from '#shared/ascii.ts';
import {resolveLink} from '../addresses.ts';
import {nearest} from '../nearest.ts';

/** A file's name as a writer may misremember it: without folder, suffix, capitals, dots over letters and blanks. */
function plainName(file: string): string {
  const name = file.split(/[/\\]/).at(-1) ?? '';
  return withoutMarks(name.replace(/\.mdx?$/i, ''))
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
}

/** The way from a file to another, as a link writes it: from `docs/a/b.md` to `processes/c.md` → `../../processes/c.md`. */
function pathBetween(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const shared = here.findIndex((part, index) => part !== there[index]);
  const common = shared < 0 ? here.length : shared;
  return [...here.slice(common).map(() => '..'), ...there.slice(common)].join('/');
}

/**
 * What a link that leads nowhere was perhaps meant to lead to: the one file whose name is the same but for capitals,
 * dots, suffix and folder; else the one whose path differs in a letter or two.
 *
 * @returns the path to write in the link; undefined where no file or several have such a name
 */
export function suggestFile(from: string, written: string, files: Iterable<string>): string | undefined {
  const name = plainName(written);
  const all = [...files];
  const alike = all.filter((file) => plainName(file) === name && name !== 'index');
  const [only = nearest(resolveLink(from, written), all, 2)] = alike;
  return alike.length < 2 && only !== undefined ? pathBetween(from, only) : undefined;
}
