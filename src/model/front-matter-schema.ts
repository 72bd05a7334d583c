import * as z from 'zod';
import {accessibilityStatement} from './accessibility-statement.ts';
import {dateOrNotStated, isoDate, text} from './front-matter-values.ts';
import {followUpOutcomes, perspectives} from './kinds.ts';
import {notStated, type PageKind} from './types.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const ids = z.union([z.literal(notStated), z.array(id).min(1)]);
const texts = z.array(text);
const factIds = z.array(z.string().regex(/^F\d{3}$/));

const common = {
  title: text,
  agare: id,
  sammanfattning: text.max(200),
  fakta: factIds.optional(),
  sokord: texts.optional(),
  ordning: z.number().int().min(0).optional(),
  kortnamn: text.optional(),
  'granskas-var': text.optional(),
  granskning: z.array(z.strictObject({datum: isoDate, roll: id, utfall: text})).optional(),
  andringar: z.array(z.strictObject({datum: isoDate, vad: text})).optional(),
};

/** What a role or a body decides on, its most asked decision first. */
const decisions = z
  .array(z.strictObject({vad: text, villkor: text.optional(), process: id.optional()}))
  .optional();

const governed = {...common, fakta: factIds.min(1)};

const documentKeys = {
  dokumenttyp: z.enum(['policy', 'strategi', 'riktlinje', 'anvisning', 'plan', 'overenskommelse', 'extern']),
  status: z.enum(['beslutat', 'ska-tas-fram', 'externt', notStated]),
  styr: text,
  'beslutad-av': id,
  beslutsdatum: dateOrNotStated,
  diarienummer: text,
  'galler-fran': dateOrNotStated,
  'galler-till': dateOrNotStated,
};

/**
 * What the front matter of each kind of page may and must hold. The one source of the check,
 * of the published JSON Schema and of the reference page. Keys are Swedish because editors write them.
 */
export const schemas = {
  oversikt: z.strictObject({typ: z.literal('oversikt'), ...common}),
  strategi: z.strictObject({
    typ: z.literal('strategi'),
    ...governed,
    ...z.strictObject(documentKeys).partial().shape,
  }),
  perspektiv: z.strictObject({typ: z.literal('perspektiv'), ...governed}),
  roll: z.strictObject({
    typ: z.literal('roll'),
    ...governed,
    'utses-av': ids,
    'innehas-av': texts.optional(),
    'kallas-aven': texts.optional(),
    'beslutar-om': decisions,
  }),
  organ: z.strictObject({
    typ: z.literal('organ'),
    ...governed,
    'leds-av': texts.optional(),
    'kallas-aven': texts.optional(),
    'beslutar-om': decisions,
  }),
  dokument: z.strictObject({typ: z.literal('dokument'), ...governed, ...documentKeys}),
  system: z.strictObject({
    typ: z.literal('system'),
    ...governed,
    systemagare: id,
    systemforvaltare: id,
    systemdriftsansvarig: id,
    driftsform: z.enum(['egen-drift', 'leverantorsdrift', notStated]),
    kommungemensamt: z.enum(['ja', 'nej', notStated]),
    livscykelfas: z.enum(['planering', 'forvaltning', 'avveckling', notStated]),
    'kallas-aven': texts.optional(),
  }),
  modell: z.strictObject({typ: z.literal('modell'), ...governed}),
  ekonomi: z.strictObject({typ: z.literal('ekonomi'), ...governed}),
  guide: z.strictObject({typ: z.literal('guide'), ...governed}),
  process: z.strictObject({
    typ: z.literal('process'),
    ...governed,
    processtyp: z.enum(['ledning', 'huvud', 'stod']),
    processagare: id,
    utlosare: text,
    resultat: text,
    dokument: z.array(id).optional(),
    system: z.array(id).optional(),
  }),
  mal: z.strictObject({
    typ: z.literal('mal'),
    ...governed,
    perspektiv: z.enum(perspectives),
    tidsgrans: text,
    'tidsgrans-fran': z.number().int().optional(),
    'tidsgrans-ar': z.number().int().optional(),
    malagare: id,
    uppfoljning: z
      .array(z.strictObject({datum: isoDate, utfall: z.enum(followUpOutcomes), kommentar: text.optional()}))
      .optional(),
  }),
  begrepp: z.strictObject({typ: z.literal('begrepp'), ...common}),
  om: z.strictObject({
    typ: z.literal('om'),
    ...common,
    redogorelse: accessibilityStatement.optional(),
  }),
} satisfies Record<PageKind, z.ZodType>;

export type FrontMatter<K extends PageKind = PageKind> = z.output<(typeof schemas)[K]>;
