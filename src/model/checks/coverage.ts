import type {Problem} from '#shared/problem.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';
import type {Fact} from '../types.ts';

/** Every fact is cited by at least one page; one that is not is reported at the page it belongs to. */
export function checkCoverage(pages: readonly SourcePage[], facts: readonly Fact[]): Problem[] {
  const cited = new Set(pages.flatMap(({frontMatter}) => frontMatter?.fakta ?? []));
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

/** File names become addresses, and two pages may not share one. */
export function checkFiles(pages: readonly SourcePage[], strayFiles: readonly string[]): Problem[] {
  const byUrl = new Map<string, string>();
  const doubles = pages.flatMap(({file, url}) => {
    const other = byUrl.get(url);
    byUrl.set(url, other ?? file);
    if (other === undefined) return [];
    return [
      problem('sida-dubbel', {
        file,
        line: 1,
        what: `Sidan har samma adress som ${other}`,
        fix: 'byt namn på den ena filen',
      }),
    ];
  });
  const names = pages.filter(({file}) => !/^[a-z0-9/-]+\.md$/.test(file)).map(({file}) => file);
  return [
    ...doubles,
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
