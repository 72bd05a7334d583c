import * as z from 'zod';
import {schemas, titles, type FileName} from './schemas.ts';

/** A JSON Schema, as far as the documentation shows it. */
export interface ValueSchema {
  readonly type?: string | readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly format?: string | undefined;
  readonly enum?: readonly string[] | undefined;
  readonly anyOf?: readonly ValueSchema[] | undefined;
  readonly items?: ValueSchema | undefined;
  readonly properties?: Readonly<Record<string, ValueSchema>> | undefined;
}

/** zod's own type of a schema is wider than what it writes for the schemas here. */
const valueSchema: z.ZodType<ValueSchema> = z.lazy(() =>
  z.looseObject({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    description: z.string().optional(),
    format: z.string().optional(),
    enum: z.array(z.string()).optional(),
    anyOf: z.array(valueSchema).optional(),
    items: valueSchema.optional(),
    properties: z.record(z.string(), valueSchema).optional(),
  }),
);

/**
 * The JSON Schema (draft 2020-12) of a published file: a list of its items.
 *
 * @param id the schema's own address
 */
export function fileSchema(name: FileName, id: string): ValueSchema {
  const file = z.array(schemas[name]).meta({$id: id, title: titles[name]});
  return valueSchema.parse(z.toJSONSchema(file, {target: 'draft-2020-12'}));
}
