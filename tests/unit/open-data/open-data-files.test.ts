import {Ajv2020} from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import {beforeAll, describe, expect, test} from 'vitest';
import {loadHandbook} from '#content/load-handbook.ts';
import {openDataFiles} from '../../../src/open-data/open-data-files.ts';
import {openDataItems} from '../../../src/open-data/items.ts';
import {fileNames} from '../../../src/open-data/schema/schemas.ts';
import {buildSmallHandbook} from '../../fixtures/small-handbook.ts';

const siteUrl = 'https://handbok.exempel.se';
let published: ReadonlyMap<string, unknown> = new Map();

beforeAll(async () => {
  const {model} = await loadHandbook(process.cwd());
  published = new Map(openDataFiles(model, siteUrl).map(({path, content}) => [path, JSON.parse(content)]));
});

type Item = Readonly<Record<string, unknown>>;

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null;
}

function itemsOf(name: string): readonly Item[] {
  const items = published.get(`/api/v1/${name}.json`);
  return Array.isArray(items) ? items.filter(isItem) : [];
}

function validator(name: string) {
  const ajv = new Ajv2020({strict: true, allErrors: true, allowUnionTypes: true});
  formats(ajv);
  const schema = published.get(`/api/v1/${name}.schema.json`);
  return ajv.compile(typeof schema === 'object' && schema !== null ? schema : false);
}

describe.each(fileNames)('%s.json', (name) => {
  test('has items, and its JSON Schema accepts them', () => {
    const validate = validator(name);
    const items = itemsOf(name);
    expect(items.length).toBeGreaterThan(0);
    validate(items);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('has a schema that knows every field and wants all of them', () => {
    const validate = validator(name);
    const [first = {}] = itemsOf(name);
    expect(validate([{...first, okant: 1}])).toBe(false);
    for (const field of Object.keys(first)) {
      const {[field]: _, ...rest} = first;
      expect(validate([rest]), field).toBe(false);
    }
  });
});

/** Every id that the fields of a name hold, in items of any depth. */
function valuesOf(value: unknown, field: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = key === field ? [inner].flat().filter((one) => typeof one === 'string') : [];
    return [...own, ...valuesOf(inner, field)];
  });
}

function idsIn(...names: readonly string[]): Set<unknown> {
  return new Set(names.flatMap((name) => itemsOf(name).map(({id}) => id)));
}

test.each([
  {fields: ['owner', 'actor', 'decides', 'consulted', 'informed', 'role'], files: ['roles', 'bodies']},
  {fields: ['processOwner', 'appointedBy', 'decidedBy', 'goalOwner'], files: ['roles', 'bodies']},
  {fields: ['systemOwner', 'systemManager', 'operationsManager'], files: ['roles', 'bodies']},
  {fields: ['process', 'subprocess'], files: ['processes']},
  {fields: ['documents'], files: ['documents']},
  {fields: ['systems'], files: ['systems']},
  {fields: ['facts'], files: ['facts']},
])('every id in $fields leads to an item of $files', ({fields, files}) => {
  const known = idsIn(...files);
  const all = fileNames.flatMap((name) => fields.flatMap((field) => valuesOf(itemsOf(name), field)));
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter((id) => !known.has(id))).toEqual([]);
});

test('no file says where in the repository its content stands, or uses the word for what the source leaves out', () => {
  for (const name of fileNames) {
    const text = JSON.stringify(itemsOf(name));
    expect(text).not.toMatch(/"(file|line|headings)":/);
    expect(text).not.toContain('"ej-angivet"');
  }
});

test('the list names every file with its schema', () => {
  const index = published.get('/api/v1/index.json');
  expect(valuesOf(index, 'name')).toEqual(['Arbetsversion', ...fileNames, 'sections']);
  for (const address of [...valuesOf(index, 'url'), ...valuesOf(index, 'schema')]) {
    const path = address.replace(siteUrl, '');
    expect(published.has(path) || path.startsWith('/api/v1/sections.')).toBe(true);
  }
});

/** Programs have been built upon these names: a new one is added here, and none is ever taken away. */
test('the fields of version 1 stay', async () => {
  const {model} = await buildSmallHandbook();
  const items = openDataItems(model, (address) => siteUrl + address);
  const fields = fileNames.map((name) => `${name}: ${Object.keys(items[name][0] ?? {}).join(' ')}`);
  expect(fields).toMatchInlineSnapshot(`
    [
      "pages: id url kind title shortTitle summary owner facts keywords reviewEvery reviews changes",
      "roles: id url kind title shortTitle summary owner facts keywords reviewEvery reviews changes aliases appointedBy heldBy duties",
      "bodies: id url kind title shortTitle summary owner facts keywords reviewEvery reviews changes aliases ledBy duties",
      "processes: id url kind title shortTitle summary owner facts keywords reviewEvery reviews changes processType processOwner trigger result documents systems map lanes steps",
      "documents: id url kind title shortTitle summary owner facts keywords reviewEvery reviews changes documentType status governs decidedBy decidedOn diaryNumber validFrom validTo",
      "systems: id url kind title shortTitle summary owner facts keywords reviewEvery reviews changes systemOwner systemManager operationsManager hosting shared phase",
      "goals: id url kind title shortTitle summary owner facts keywords reviewEvery reviews changes perspective deadline startYear deadlineYear goalOwner followUps",
      "terms: id url name definition synonyms abbreviations searchWords equivalents source seeUrl",
      "facts: id url section kind gist who when note pages",
    ]
  `);
});
