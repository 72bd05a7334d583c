import type {Problem} from '#shared/problem.ts';
import {idOfFile} from '../addresses.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';
import type {Fact} from '../types.ts';

/** Every fact is cited by at least one page; one that is not is reported at the page it belongs to. */
export function checkCoverage(pages: readonly SourcePage[], facts: readonly Fact[]): Problem[] {
  // A page whose front matter cannot be used is reported for that, not once more for each fact it cites.
  const cited = new Set(
    pages.flatMap(({frontMatter, sectionFacts, text}) => [
      ...(frontMatter?.fakta ?? factIdsIn(text)),
      ...sectionFacts.flatMap(({facts: ids}) => ids),
    ]),
  );
  return facts
    .filter(({id}) => !cited.has(id))
    .map(({id, gist, page}) => {
      const file = `docs/${page}.md`;
      const line = pages.find((candidate) => candidate.file === file)?.keyLines.get('fakta') ?? 1;
      const what = `Påståendet ${id} finns inte på någon sida: "${gist}"`;
      return problem('pastaende-utan-sida', {
        file,
        line,
        what,
        fix: `återge det på sidan och lägg till ${id} under fakta`,
      });
    });
}

function factIdsIn(text: string): string[] {
  return [...text.matchAll(/\bF\d{3}\b/g)].map(([id]) => id);
}

/** File names become addresses, and two pages may not share one. */
export function checkFiles(pages: readonly SourcePage[], strayFiles: readonly string[]): Problem[] {
  const doubles = [...sharing(pages, ({url}) => url, 'adress'), ...sharing(pages, nameOf, 'namn')];
  const names = pages.filter(({file}) => !/^[a-z0-9/-]+\.md$/.test(file)).map(({file}) => file);
  return [
    ...new Map(doubles.map((found) => [found.file, found])).values(),
    ...[...names, ...strayFiles].map((file) =>
      problem('filnamn', {
        file,
        line: 1,
        what: 'Filens namn kan inte bli en adress',
        fix: 'döp om filen med små bokstäver a–z (å och ä blir a, ö blir o), siffror och bindestreck, och .md sist',
      }),
    ),
  ];
}

/** Pages that references name by their file's name alone, by the folders that share such names. */
const namedFolders = [
  ['docs/roller/', 'docs/organisation/'],
  ['docs/styrande-dokument/'],
  ['docs/system/register/'],
  ['processes/'],
] as const;

function nameOf({file}: SourcePage): string | undefined {
  const group = namedFolders.findIndex((folders) => folders.some((folder) => file.startsWith(folder)));
  return group < 0 || file.endsWith('/index.md') ? undefined : `${group} ${idOfFile(file)}`;
}

/** A problem for each page after the first with the same address or name. */
function sharing(
  pages: readonly SourcePage[],
  keyOf: (page: SourcePage) => string | undefined,
  word: string,
): Problem[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const key = keyOf(page);
    const other = key === undefined ? undefined : first.get(key);
    if (key !== undefined && other === undefined) first.set(key, page.file);
    if (other === undefined) return [];
    const what = `Sidan har samma ${word} som ${other}`;
    return [problem('sida-dubbel', {file: page.file, line: 1, what, fix: 'byt namn på den ena filen'})];
  });
}
