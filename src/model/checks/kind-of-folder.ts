import type {Problem} from '#shared/problem.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';
import type {PageKind} from '../types.ts';

/** Folders whose pages are all of one kind, but for the overview: other pages name them by the file's name alone. */
const kindOfFolder: Readonly<Record<string, PageKind>> = {
  'docs/roller': 'roll',
  'docs/organisation': 'organ',
  'docs/styrande-dokument': 'dokument',
  'docs/system/register': 'system',
  'docs/mal': 'mal',
  'docs/ny-systemagare': 'guide',
  processes: 'process',
};

/** A page lies in the folder of its kind. */
export function checkKindOfFolder({file, frontMatter, keyLines}: SourcePage): Problem[] {
  const kind = kindOfFolder[file.slice(0, file.lastIndexOf('/'))];
  const written = frontMatter?.typ;
  if (kind === undefined || written === undefined || written === kind || file.endsWith('/index.md'))
    return [];
  const folder = Object.keys(kindOfFolder).find((name) => kindOfFolder[name] === written);
  return [
    problem('typ-mapp', {
      file,
      line: keyLines.get('typ') ?? 1,
      what: `Sidan har typen ${written} men ligger i mappen för ${kind}`,
      fix: folder
        ? `flytta filen till ${folder}, eller skriv typ: ${kind}`
        : `flytta filen, eller skriv typ: ${kind}`,
    }),
  ];
}
