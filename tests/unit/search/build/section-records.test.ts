import {describe, expect, test} from 'vitest';
import {sectionRecords, sectionsJsonSchema, sectionsSchema} from '../../../../src/search/build/section-records.ts';
import {smallHandbook} from '../../../helpers/small-search.ts';

const records = sectionRecords(smallHandbook.pages, {
  edition: 'gallande',
  siteUrl: 'https://handbok.example.se',
  updatedOf: (url) => (url === '/roller/systemagare' ? '2026-11-02' : undefined),
});
const record = (id: string) => records.find((one) => one.id === id);

describe('the sections as open data', () => {
  test('a section says where it stands, what it is, whom it concerns and when it changed', () => {
    expect(record('/roller/systemagare#utses')).toEqual({
      id: '/roller/systemagare#utses',
      url: 'https://handbok.example.se/roller/systemagare#utses',
      title: 'Så utses du',
      page: 'Systemägare',
      kind: 'roll',
      role: [],
      edition: 'gallande',
      summary: '',
      text: 'Vem som utser rollen anges inte.',
      keywords: [],
      updated: '2026-11-02',
    });
  });

  test('a step is of its own kind and names its roles', () => {
    expect(record('/processer/avveckling#beslut')).toMatchObject({kind: 'steg', role: ['systemagare']});
  });

  test('a term has its definition', () => {
    expect(record('/ordlista#kdl')?.summary).toBe('Gruppen som leder kommunens förvaltning.');
  });

  test('a day that is not known is null', () => {
    expect(record('/servrar')?.updated).toBeNull();
  });

  test('every id occurs once', () => {
    expect(new Set(records.map(({id}) => id)).size).toBe(records.length);
  });

  test('they are what their schema says', () => {
    expect(sectionsSchema.safeParse(records).success).toBe(true);
    expect(sectionsSchema.safeParse([{...records[0], updated: 'i går'}]).success).toBe(false);
  });

  test('the published schema describes every key', () => {
    const {items} = sectionsJsonSchema() as {items: {properties: Record<string, {description?: string}>}};
    expect(Object.keys(items.properties)).toEqual(Object.keys(records[0] ?? {}));
    expect(Object.values(items.properties).every(({description}) => description !== undefined)).toBe(true);
  });
});
