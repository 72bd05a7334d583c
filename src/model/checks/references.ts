import type {Problem} from '#shared/problem.ts';
import type {FrontMatter} from '../front-matter-schema.ts';
import {lineAt} from '../front-matter-lines.ts';
import {didYouMean, nearest} from '../nearest.ts';
import {problem} from '../rules.ts';
import type {SourcePage} from '../source-page.ts';
import {notStated} from '../types.ts';

/** The ids that front matter may name, known from the files themselves, so that one bad file gives one problem. */
export interface KnownIds {
  readonly actors: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly systems: ReadonlySet<string>;
  readonly processes: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
  /** Paths of all content files. */
  readonly files: ReadonlySet<string>;
}

interface Naming {
  /** Where in the front matter the id stands: `['fakta', 2]`. */
  readonly path: readonly [key: string, ...rest: PropertyKey[]];
  readonly id: string;
}

/** The ids of a list, each at its own place. */
function listed(key: string, ids: readonly string[] = []): Naming[] {
  return ids.map((id, place) => ({path: [key, place], id}));
}

/** Which keys of a page name a role or a body. */
function actorNamings(data: FrontMatter): Naming[] {
  const namings: Naming[] = [
    {path: ['agare'], id: data.agare},
    ...(data.granskning ?? []).map(({roll}, place): Naming => ({
      path: ['granskning', place, 'roll'],
      id: roll,
    })),
  ];
  if (data.typ === 'roll' && data['utses-av'] !== notStated)
    namings.push(...listed('utses-av', data['utses-av']));
  if ((data.typ === 'dokument' || data.typ === 'strategi') && data['beslutad-av'])
    namings.push({path: ['beslutad-av'], id: data['beslutad-av']});
  if (data.typ === 'system') {
    const {systemagare, systemforvaltare, systemdriftsansvarig} = data;
    for (const [key, id] of Object.entries({systemagare, systemforvaltare, systemdriftsansvarig}))
      namings.push({path: [key], id});
  }
  if (data.typ === 'mal') namings.push({path: ['malagare'], id: data.malagare});
  if (data.typ === 'process') namings.push({path: ['processagare'], id: data.processagare});
  return namings;
}

/** Where the pages that front matter names lie. */
const folders = {
  documents: 'docs/styrande-dokument',
  systems: 'docs/system/register',
  processes: 'processes',
} as const;

/** Which keys of a page name other pages. */
function pageNamings(data: FrontMatter): (Naming & {readonly kind: keyof typeof folders})[] {
  if (data.typ === 'process')
    return [
      ...listed('dokument', data.dokument).map((naming) => ({...naming, kind: 'documents' as const})),
      ...listed('system', data.system).map((naming) => ({...naming, kind: 'systems' as const})),
    ];
  if (data.typ !== 'roll' && data.typ !== 'organ') return [];
  return (data['beslutar-om'] ?? []).flatMap(({process}, place) =>
    process === undefined ? [] : [{path: ['beslutar-om', place, 'process'], id: process, kind: 'processes'}],
  );
}

function isUnknown({path: [key], id}: Naming, allowed: ReadonlySet<string>): boolean {
  // A page must have an owner: there the source's silence is no answer.
  return (key === 'agare' || id !== notStated) && !allowed.has(id);
}

/** Checks that every role, body, document, system and fact that a page's front matter names exists. */
export function checkReferences(page: SourcePage, known: KnownIds): Problem[] {
  const {file, frontMatter: data, keyLines} = page;
  if (!data) return [];
  const actors = actorNamings(data).filter((naming) => isUnknown(naming, known.actors));
  const pages = pageNamings(data).filter((naming) => isUnknown(naming, known[naming.kind]));
  const facts = listed('fakta', data.fakta).filter((naming) => isUnknown(naming, known.facts));
  const place = ({path}: Naming) => ({file, line: lineAt(keyLines, path)});
  return [
    ...actors.map((naming) => {
      const meant = nearest(naming.id, known.actors);
      const what = `Rollen eller organet "${naming.id}" finns inte${didYouMean(meant)}`;
      const fix = meant ? `skriv ${meant}` : `använd ett av ${[...known.actors].toSorted().join(', ')}`;
      return problem('okand-roll', {...place(naming), what, fix});
    }),
    ...pages.map((naming) => {
      const meant = nearest(naming.id, known[naming.kind]);
      const what = `Sidan "${naming.id}" finns inte${didYouMean(meant)}`;
      const fix = `skriv namnet på en fil i ${folders[naming.kind]}, utan .md`;
      return problem('lank-trasig', {...place(naming), what, fix});
    }),
    ...facts.map((naming) =>
      problem('okant-pastaende', {
        ...place(naming),
        what: `Påståendet ${naming.id} finns inte i källan`,
        fix: 'rätta numret; alla nummer står på sidan Källor',
      }),
    ),
  ];
}
