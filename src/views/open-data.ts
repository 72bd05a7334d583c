import {fileSchema, type ValueSchema} from '../open-data/schema/file-schema.ts';
import {fileNames, titles, type FileName} from '../open-data/schema/schemas.ts';
import {element, heading, join, paragraph, table, type Content, type ViewNode} from './nodes.ts';

type Properties = NonNullable<ValueSchema['properties']>;

function propertiesOf(name: FileName): Properties {
  return fileSchema(name, '').items?.properties ?? {};
}

/** The fields of items that have a page of their own, which are explained once. */
const pageFields = propertiesOf('pages');

function isPageField(name: string, schema: ValueSchema): boolean {
  return name !== 'id' && JSON.stringify(pageFields[name]) === JSON.stringify(schema);
}

const typeWords: Readonly<Record<string, string>> = {
  integer: 'heltal',
  boolean: 'true eller false',
  object: 'uppgifter',
  null: 'null',
};
const formatWords: Readonly<Record<string, string>> = {uri: 'adress', date: 'datum (ÅÅÅÅ-MM-DD)'};

/** What kind of value a field holds, in words. */
function valueWords({type, format, enum: values, anyOf, items}: ValueSchema): string {
  if (anyOf) return anyOf.map(valueWords).join(' eller ');
  if (values) return values.join(', ');
  if (items) return `lista: ${valueWords(items)}`;
  if (format) return formatWords[format] ?? 'text';
  return [type ?? []]
    .flat()
    .map((name) => typeWords[name] ?? 'text')
    .join(' eller ');
}

/** A row for a field, and one for each field within it. */
function fieldRows(name: string, schema: ValueSchema): Content[][] {
  const inner = schema.properties ?? schema.items?.properties ?? {};
  return [
    [element('code', {}, name), valueWords(schema), schema.description ?? ''],
    ...Object.entries(inner).flatMap(([key, value]) => fieldRows(`${name}.${key}`, value)),
  ];
}

function fieldTable(caption: string, fields: Properties): ViewNode {
  const rows = Object.entries(fields).flatMap(([name, schema]) => fieldRows(name, schema));
  return table(caption, ['Fält', 'Värde', 'Innehåll'], rows);
}

function fileSection(name: FileName): ViewNode[] {
  const fields = propertiesOf(name);
  const own = Object.entries(fields).filter(([field, schema]) => !isPageField(field, schema));
  const hasPage = own.length < Object.keys(fields).length;
  const intro = [`${titles[name]}.`, ...(hasPage ? ['Har även de gemensamma fälten.'] : [])];
  return [
    heading(3, `fil-${name}`, `${name}.json`),
    paragraph(join(intro, ' ')),
    fieldTable(`Fält i ${name}.json`, Object.fromEntries(own)),
  ];
}

/** Every field of every published file, from the same schemas that the files are checked against. */
export function openDataReference(): ViewNode[] {
  const {id: _, ...shared} = pageFields;
  return [
    heading(3, 'gemensamma-falt', 'Gemensamma fält'),
    paragraph('Allt som har en egen sida i handboken har de här fälten.'),
    fieldTable('Gemensamma fält', shared),
    ...fileNames.filter((name) => name !== 'pages').flatMap(fileSection),
  ];
}
