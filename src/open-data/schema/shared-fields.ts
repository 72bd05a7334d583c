import * as z from 'zod';
import {pageKinds} from '#model/types.ts';

/*
 * Building blocks of the published schemas. Descriptions are Swedish: whoever writes a program against the data reads
 * them. `null` stands for what the source does not say; nothing is left out, so that every item has the same fields.
 */

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const actorId = id.describe('id i roles.json eller bodies.json');
export const actorOrNull = actorId
  .nullable()
  .describe('id i roles.json eller bodies.json; null när källan inte anger vem');
export const actorIds = z.array(actorId);
export const factIds = z
  .array(z.string().regex(/^F\d{3}$/))
  .describe('id i facts.json: det i strategin som uppgiften vilar på');
export const documentIds = z.array(id).describe('id i documents.json');
export const systemIds = z.array(id).describe('id i systems.json');
export const url = z.url().describe('hela adressen till sidan, eller till stället på den');
export const date = z.iso.date();
export const dateOrNull = date.nullable().describe('null när källan inte anger datum');
export const textOrNull = z.string().min(1).nullable().describe('null när källan inte anger uppgiften');

/** What every item that has a page of its own says about it. */
export const pageFields = {
  id: id.describe('sidans namn, unikt inom filen; ändras inte när rubriken gör det'),
  url,
  kind: z.enum(pageKinds).describe('sidans typ'),
  title: z.string().min(1),
  shortTitle: z.string().min(1).describe('kort titel, som i menyn'),
  summary: z.string().min(1).describe('det korta svaret, en mening'),
  owner: actorId.describe('rollen eller organet som svarar för texten'),
  facts: factIds,
  keywords: z.array(z.string()).describe('ord som läsare söker på'),
  reviewEvery: z.string().nullable().describe('hur ofta sidan granskas; null när det inte är bestämt'),
  reviews: z
    .array(z.strictObject({date, role: actorId, outcome: z.string()}))
    .describe('granskningar, den senaste först'),
  changes: z
    .array(z.strictObject({date, what: z.string()}))
    .describe('ändringar som läsaren ska få veta, den senaste först'),
};

/** A step that concerns a role or a body. */
export const duty = z
  .strictObject({
    process: id.describe('id i processes.json'),
    step: id.describe('stegets id i processen'),
    part: z
      .enum(['does', 'decides', 'consulted', 'informed'])
      .describe('utför, beslutar, rådfrågas eller informeras'),
  })
  .describe('ett steg i en process, och rollens del i det');
