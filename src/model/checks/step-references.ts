import type {Problem} from '#shared/problem.ts';
import type {WrittenProcess} from '../process/read-process.ts';
import type {Reference, StepReferences} from '../process/steps-section.ts';
import type {PageOfKind} from '../read-entities.ts';
import {problem, type RuleId} from '../rules.ts';
import type {KnownIds} from './references.ts';

/** Lines under a step that link to pages: where their links must lead. */
const linkLines = [
  {key: 'consulted', to: 'actors', rule: 'okand-roll'},
  {key: 'informed', to: 'actors', rule: 'okand-roll'},
  {key: 'decides', to: 'actors', rule: 'okand-roll'},
  {key: 'documents', to: 'documents', rule: 'lank-trasig'},
  {key: 'systems', to: 'systems', rule: 'lank-trasig'},
  {key: 'subprocess', to: 'processes', rule: 'lank-trasig'},
] as const satisfies readonly {key: keyof StepReferences; to: keyof KnownIds; rule: RuleId}[];

const places = {
  actors: {name: 'en roll eller ett organ', folder: 'docs/roller eller docs/organisation'},
  documents: {name: 'ett styrande dokument', folder: 'docs/styrande-dokument'},
  systems: {name: 'ett system', folder: 'docs/system/register'},
  processes: {name: 'en process', folder: 'processes'},
} as const;

/** Checks what the lines under the steps of a process name: roles, facts, documents, systems and processes. */
export function checkStepReferences(
  {file, texts}: WrittenProcess,
  {data}: PageOfKind<'process'>,
  known: KnownIds,
): Problem[] {
  const facts = {known: known.facts, cited: new Set(data.fakta)};
  return texts.flatMap(({references}) => [
    ...linkLines.flatMap(({key, to, rule}) =>
      references[key]
        // A link to no file at all is reported with all other links.
        .filter(({id, file: target = ''}) => !known[to].has(id) && known.files.has(target))
        .map(({id, line}) =>
          problem(rule, {
            file,
            line,
            what: `Länken till "${id}" leder inte till ${places[to].name}`,
            fix: `länka till en sida i ${places[to].folder}`,
          }),
        ),
    ),
    ...references.rules.flatMap((reference) => checkFact(file, reference, facts)),
  ]);
}

interface Facts {
  readonly known: ReadonlySet<string>;
  /** What the page's front matter cites. */
  readonly cited: ReadonlySet<string>;
}

function checkFact(file: string, {id, line}: Reference, {known, cited}: Facts): Problem[] {
  if (!known.has(id)) {
    const what = `Påståendet ${id} finns inte i källan`;
    return [
      problem('okant-pastaende', {file, line, what, fix: 'rätta numret; alla nummer står på sidan Källor'}),
    ];
  }
  if (cited.has(id)) return [];
  const what = `Steget vilar på ${id}, som inte står under fakta i sidhuvudet`;
  return [problem('fakta-saknas', {file, line, what, fix: `lägg till ${id} i listan fakta överst på sidan`})];
}
