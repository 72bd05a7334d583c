import * as z from 'zod';
import {hitKinds, type SearchEntry, type SearchPage} from '../core/types.ts';

/** One section of a page, one process step or one glossary term, as `api/v1/sections.json` publishes it. */
const sectionSchema = z
  .strictObject({
    id: z.string().describe('Adress på sajten med ankare: /roller/systemagare#utses. Unik i en utgåva.'),
    url: z.url().describe('Fullständig adress, att länka till.'),
    title: z.string().describe('Rubriken; för ett steg stegets namn, för ett begrepp ordet.'),
    page: z.string().describe('Titeln på sidan som avsnittet står på.'),
    kind: z.enum(hitKinds).describe('Vad det är: roll, organ, process, steg, system, mål, dokument, begrepp eller sida.'),
    role: z.array(z.string()).describe('Id för de roller och organ som avsnittet gäller.'),
    edition: z.string().describe('Id för utgåvan.'),
    summary: z.string().describe('Kort svar: begreppets definition, rollens eller sidans sammanfattning. Tomt om det saknas.'),
    text: z.string().describe('Avsnittets text utan uppmärkning.'),
    keywords: z.array(z.string()).describe('Andra ord för samma sak, ur ordlistan och sidans sökord.'),
    updated: z.union([z.iso.date(), z.null()]).describe('Dag då sidan senast ändrades; null om det inte är känt.'),
  })
  .describe('Ett avsnitt, ett processteg eller ett begrepp i IT-handboken.');

export type SectionRecord = z.output<typeof sectionSchema>;

export const sectionsSchema = z.array(sectionSchema).describe('Alla avsnitt i en utgåva av IT-handboken.');

/** JSON Schema of `sections.json`, for those who read it with other programs. */
export function sectionsJsonSchema(): object {
  return z.toJSONSchema(sectionsSchema);
}

export interface RecordContext {
  readonly edition: string;
  /** Address of the site, without path: `https://handbok.example.se`. */
  readonly siteUrl: string;
  /** Day (YYYY-MM-DD) on which the page at an address last changed, if it is known. */
  readonly updatedOf: (url: string) => string | undefined;
}

/** What the search knows of every section, as records for others: the same extraction, in the same order. */
export function sectionRecords(pages: readonly SearchPage[], context: RecordContext): SectionRecord[] {
  return pages.flatMap(({title, entries}) => entries.map((entry) => toRecord(entry, title, context)));
}

function toRecord(entry: SearchEntry, page: string, {edition, siteUrl, updatedOf}: RecordContext): SectionRecord {
  const id = entry.anchor === '' ? entry.url : `${entry.url}#${entry.anchor}`;
  return {
    id,
    url: new URL(id, siteUrl).href,
    title: entry.title,
    page,
    kind: entry.kind,
    role: [...entry.roles],
    edition,
    summary: entry.answer,
    text: entry.text,
    keywords: [...entry.aliases],
    updated: updatedOf(entry.url) ?? null,
  };
}
