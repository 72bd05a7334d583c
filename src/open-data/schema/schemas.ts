import * as z from 'zod';
import {factKinds, followUpOutcomes, perspectives} from '#model/kinds.ts';
import {processSchema} from './process-schema.ts';
import {
  actorIds,
  actorOrNull,
  date,
  dateOrNull,
  duty,
  id,
  pageFields,
  textOrNull,
  url,
} from './shared-fields.ts';

const duties = z.array(duty).describe('alla steg i alla processer som rör rollen eller organet');
const heldBy = z.array(z.string()).describe('id i roles.json eller bodies.json, eller vanlig text');

/**
 * The published files of version 1 and what each of their items looks like. A field that is here stays, with its
 * meaning; new ones may come. Whatever breaks a program that reads the files is a new version beside this one.
 */
export const schemas = {
  pages: z.strictObject({...pageFields, id: z.string().describe('sidans adress på webbplatsen')}),
  roles: z.strictObject({
    ...pageFields,
    aliases: z.array(z.string()).describe('andra namn'),
    appointedBy: actorIds.nullable().describe('de som utser rollen; null när källan inte anger vem'),
    heldBy: heldBy.describe('de som brukar ha rollen; id eller vanlig text'),
    duties,
  }),
  bodies: z.strictObject({
    ...pageFields,
    aliases: z.array(z.string()).describe('andra namn'),
    ledBy: heldBy.describe('de som leder organet; id eller vanlig text'),
    duties,
  }),
  processes: processSchema,
  documents: z.strictObject({
    ...pageFields,
    documentType: z
      .string()
      .describe('policy, strategi, riktlinje, anvisning, plan, overenskommelse, extern'),
    status: textOrNull.describe('beslutat, ska-tas-fram eller externt; null när källan inte anger det'),
    governs: textOrNull.describe('vad dokumentet styr'),
    decidedBy: actorOrNull,
    decidedOn: dateOrNull,
    diaryNumber: textOrNull,
    validFrom: dateOrNull,
    validTo: dateOrNull,
  }),
  systems: z.strictObject({
    ...pageFields,
    systemOwner: actorOrNull,
    systemManager: actorOrNull.describe('systemförvaltare; null när källan inte anger vem'),
    operationsManager: actorOrNull.describe('systemdriftsansvarig; null när källan inte anger vem'),
    hosting: textOrNull.describe('egen-drift eller leverantorsdrift; null när källan inte anger det'),
    shared: z.boolean().nullable().describe('om systemet är kommungemensamt; null när källan inte anger det'),
    phase: textOrNull.describe('planering, forvaltning eller avveckling; null när källan inte anger det'),
  }),
  goals: z.strictObject({
    ...pageFields,
    perspective: z.enum(perspectives),
    deadline: textOrNull.describe('tidsgränsen med källans ord; null när källan inte anger någon'),
    startYear: z.int().nullable().describe('året då arbetet börjar; null när källan inte anger något'),
    deadlineYear: z.int().nullable().describe('året som kan passera; null när tidsgränsen inte är ett år'),
    goalOwner: actorOrNull,
    followUps: z
      .array(z.strictObject({date, outcome: z.enum(followUpOutcomes), comment: z.string().nullable()}))
      .describe('uppföljningar, den senaste först'),
  }),
  terms: z.strictObject({
    id,
    url,
    name: z.string().min(1),
    definition: z.string().min(1),
    synonyms: z.array(z.string()),
    abbreviations: z.array(z.string()),
    searchWords: z
      .array(z.string())
      .describe('ord som läsare söker på men som betyder något annat eller mer'),
    equivalents: z.array(z.string()).describe('motsvarigheter i andra modeller, med modellen inom parentes'),
    source: textOrNull,
    seeUrl: url.nullable().describe('sidan om begreppet; null när det inte har någon'),
  }),
  facts: z.strictObject({
    id: z.string().regex(/^F\d{3}$/),
    url,
    section: z.string().describe('avsnittet i strategin'),
    kind: z.enum(factKinds),
    gist: z.string().min(1).describe('påståendet med handbokens ord'),
    who: z.string().nullable(),
    when: z.string().nullable(),
    note: z.string().nullable(),
    pages: z.array(z.url()).describe('sidorna som vilar på påståendet'),
  }),
} as const;

export type FileName = keyof typeof schemas;
export type Item<N extends FileName> = z.output<(typeof schemas)[N]>;

/** The names of the published files. */
export const fileNames = Object.keys(schemas).filter((name): name is FileName => name in schemas);

/** What each file holds, in Swedish, for the list of files and the schemas. */
export const titles: Readonly<Record<FileName, string>> = {
  pages: 'Alla sidor',
  roles: 'Roller, med stegen i processerna som rör dem',
  bodies: 'Organ, med stegen i processerna som rör dem',
  processes: 'Processer med alla steg',
  documents: 'Styrande dokument',
  systems: 'Systemregistret',
  goals: 'Mål ur målbilden',
  terms: 'Ordlistan',
  facts: 'Källpåståenden: vad den beslutade strategin säger',
};
