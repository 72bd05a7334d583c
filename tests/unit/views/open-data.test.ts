import {expect, test} from 'vitest';
import {fileSchema, type ValueSchema} from '../../../src/open-data/schema/file-schema.ts';
import {fileNames} from '../../../src/open-data/schema/schemas.ts';
import {openDataReference} from '#views/open-data.ts';
import {textsOf} from '../../fixtures/view-text.ts';

/** The names of all fields of a value, those within others with their way there. */
function fieldsOf(schema: ValueSchema, way = ''): string[] {
  const inner = schema.properties ?? schema.items?.properties ?? {};
  return Object.entries(inner).flatMap(([name, value]) => [way + name, ...fieldsOf(value, `${way}${name}.`)]);
}

test('every field of every file is explained', () => {
  const explained = new Set(textsOf(openDataReference(), 'code'));
  for (const name of fileNames) {
    const fields = fieldsOf(fileSchema(name, ''));
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter((field) => !explained.has(field))).toEqual([]);
  }
});
