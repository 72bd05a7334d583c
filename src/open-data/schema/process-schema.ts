import * as z from 'zod';
import {
  actorIds,
  actorOrNull,
  documentIds,
  factIds,
  id,
  pageFields,
  systemIds,
  textOrNull,
  url,
} from './shared-fields.ts';

const branch = z.strictObject({
  to: id.describe('stegets id'),
  label: z.string().nullable().describe('villkoret, till exempel Ja; null när vägen inte har något'),
  back: z.boolean().describe('om vägen leder tillbaka till ett tidigare steg'),
  information: z.boolean().describe('om bara information lämnas, medan arbetet går en annan väg'),
});

const step = z.strictObject({
  id: id.describe('unikt inom processen; också ankaret på sidan'),
  number: z.int().min(1).describe('stegets plats i arbetets ordning'),
  kind: z.enum(['start', 'step', 'decision', 'end']),
  label: z.string().min(1),
  url,
  actor: actorOrNull.describe('den som utför steget (R); null när källan inte anger vem'),
  decides: actorIds.describe('de som beslutar (A)'),
  consulted: actorIds.describe('de som rådfrågas (C)'),
  informed: actorIds.describe('de som informeras (I)'),
  next: z.array(branch).describe('vägarna vidare'),
  facts: factIds,
  input: textOrNull.describe('underlag till steget; null när inget anges'),
  output: textOrNull.describe('vad steget ger; null när inget anges'),
  documents: documentIds,
  systems: systemIds,
  subprocess: id.nullable().describe('id i processes.json för den process som steget består av'),
  text: z.string().describe('stegets text utan formatering'),
});

/** A process with its steps, as published in processes.json and as the download of one map. */
export const processSchema = z.strictObject({
  ...pageFields,
  processType: z.enum(['ledning', 'huvud', 'stod']).describe('lednings-, huvud- eller stödprocess'),
  processOwner: actorOrNull,
  trigger: z.string().min(1).describe('vad som sätter i gång processen'),
  result: z.string().min(1).describe('vad processen leder till'),
  documents: documentIds.describe('styrande dokument, id i documents.json'),
  systems: systemIds,
  map: z
    .strictObject({title: z.string(), description: z.string(), svg: z.url(), bpmn: z.url()})
    .describe('kartans namn och beskrivning, och adresser till den som bild och som BPMN 2.0'),
  lanes: z
    .array(z.strictObject({actor: actorOrNull, title: z.string()}))
    .describe('kartans kolumner, från vänster'),
  steps: z.array(step).describe('stegen i arbetets ordning'),
});
