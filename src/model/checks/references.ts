import type {Problem} from '#shared/problem.ts';
import type {FrontMatter} from '../front-matter-schema.ts';
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
}

interface Naming {
  readonly key: string;
  readonly ids: readonly string[];
}

/** Which keys of a page name a role or a body. */
function actorNamings(data: FrontMatter): Naming[] {
  const namings: Naming[] = [
    {key: 'agare', ids: [data.agare]},
    {key: 'granskning', ids: (data.granskning ?? []).map(({roll}) => roll)},
  ];
  if (data.typ === 'roll' && data['utses-av'] !== notStated)
    namings.push({key: 'utses-av', ids: data['utses-av']});
  if ((data.typ === 'dokument' || data.typ === 'strategi') && data['beslutad-av'])
    namings.push({key: 'beslutad-av', ids: [data['beslutad-av']]});
  if (data.typ === 'system') {
    const {systemagare, systemforvaltare, systemdriftsansvarig} = data;
    for (const [key, id] of Object.entries({systemagare, systemforvaltare, systemdriftsansvarig}))
      namings.push({key, ids: [id]});
  }
  if (data.typ === 'mal') namings.push({key: 'malagare', ids: [data.malagare]});
  if (data.typ === 'process') namings.push({key: 'processagare', ids: [data.processagare]});
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
      {key: 'dokument', ids: data.dokument ?? [], kind: 'documents'},
      {key: 'system', ids: data.system ?? [], kind: 'systems'},
    ];
  if (data.typ !== 'roll' && data.typ !== 'organ') return [];
  const ids = (data['beslutar-om'] ?? []).flatMap(({process}) => process ?? []);
  return [{key: 'beslutar-om', ids, kind: 'processes'}];
}

/** Checks that every role, body, document, system and fact that a page's front matter names exists. */
export function checkReferences(page: SourcePage, known: KnownIds): Problem[] {
  const {file, frontMatter: data, keyLines} = page;
  if (!data) return [];
  const unknown = ({key, ids}: Naming, allowed: ReadonlySet<string>) =>
    ids
      // A page must have an owner: there the source's silence is no answer.
      .filter((id) => (key === 'agare' || id !== notStated) && !allowed.has(id))
      .map((id) => ({id, line: keyLines.get(key) ?? 1}));
  const actors = actorNamings(data).flatMap((naming) => unknown(naming, known.actors));
  const pages = pageNamings(data).flatMap(({kind, ...naming}) =>
    unknown(naming, known[kind]).map((found) => ({...found, folder: folders[kind]})),
  );
  const facts = unknown({key: 'fakta', ids: data.fakta ?? []}, known.facts);
  return [
    ...actors.map(({id, line}) =>
      problem('okand-roll', {
        file,
        line,
        what: `Rollen eller organet "${id}" finns inte`,
        fix: `använd ett av ${[...known.actors].toSorted().join(', ')}`,
      }),
    ),
    ...pages.map(({id, line, folder}) =>
      problem('lank-trasig', {
        file,
        line,
        what: `Sidan "${id}" finns inte`,
        fix: `skriv namnet på en fil i ${folder}, utan .md`,
      }),
    ),
    ...facts.map(({id, line}) =>
      problem('okant-pastaende', {
        file,
        line,
        what: `Påståendet ${id} finns inte i källan`,
        fix: 'rätta numret; alla nummer står på sidan Källor',
      }),
    ),
  ];
}
