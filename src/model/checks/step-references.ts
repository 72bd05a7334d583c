import type {Problem} from '#shared/problem.ts';
import type {WrittenProcess} from '../process/read-process.ts';
import type {PageOfKind} from '../read-entities.ts';
import {problem} from '../rules.ts';
import type {KnownIds} from './references.ts';

/** Checks what the lines under the steps of a process name: roles, facts, documents and systems. */
export function checkStepReferences(
  {file, texts}: WrittenProcess,
  {data}: PageOfKind<'process'>,
  known: KnownIds,
): Problem[] {
  const cited = new Set(data.fakta);
  return texts.flatMap(({references}) => [
    ...[...references.consulted, ...references.informed, ...references.decides]
      .filter(({id}) => !known.actors.has(id))
      .map(({id, line}) =>
        problem('okand-roll', {
          file,
          line,
          what: `Länken till "${id}" leder inte till en roll eller ett organ`,
          fix: 'länka till en sida i docs/roller eller docs/organisation',
        }),
      ),
    ...references.documents
      .filter(({id}) => !known.documents.has(id))
      .map(({id, line}) =>
        problem('lank-trasig', {
          file,
          line,
          what: `Länken till "${id}" leder inte till ett styrande dokument`,
          fix: 'länka till en sida i docs/styrande-dokument',
        }),
      ),
    ...references.systems
      .filter(({id}) => !known.systems.has(id))
      .map(({id, line}) =>
        problem('lank-trasig', {
          file,
          line,
          what: `Länken till "${id}" leder inte till ett system`,
          fix: 'länka till en sida i docs/system/register',
        }),
      ),
    ...references.rules.flatMap(({id, line}) => {
      if (!known.facts.has(id)) {
        return [
          problem('okant-pastaende', {
            file,
            line,
            what: `Påståendet ${id} finns inte i källan`,
            fix: 'rätta numret; alla nummer står på sidan Källor',
          }),
        ];
      }
      if (cited.has(id)) return [];
      return [
        problem('fakta-saknas', {
          file,
          line,
          what: `Regeln ${id} står inte under fakta i sidhuvudet`,
          fix: `lägg till ${id} i listan fakta`,
        }),
      ];
    }),
  ]);
}
