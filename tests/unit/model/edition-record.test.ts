import {expect, test} from 'vitest';
import {readRecord, writeRecord, type EditionRecord} from '#model/edition-record.ts';

const file = 'versioned_docs/version-1/utgava.yaml';
const record: EditionRecord = {
  id: '1',
  decidedBy: 'kommunstyrelsen',
  decidedOn: '2026-11-26',
  diaryNumber: 'KS 2026/123: 4 §',
  validFrom: 'ej-angivet',
  validTo: 'ej-angivet',
  frozenOn: '2026-11-20',
  checksum: 'a'.repeat(64),
};

/** The record's text with a line changed, added or left out. */
function changed(from: string, to: string): string {
  const text = writeRecord(record);
  if (!text.includes(from)) throw new Error(`The record does not hold "${from}"`);
  return text.replace(from, to);
}

test('a record that has been written is read back the same', () => {
  expect(readRecord(file, writeRecord(record))).toEqual({record, problems: []});
});

test('the file tells its editor what may be completed', () => {
  expect(writeRecord(record)).toMatchInlineSnapshot(`
    "# Beslutet om utgåvan. Det som inte är känt skrivs ej-angivet.
    # Uppgifterna om beslutet får kompletteras. De två sista raderna och utgåvans text ändras inte.
    utgava: "1"
    beslutad-av: kommunstyrelsen
    beslutsdatum: 2026-11-26
    diarienummer: "KS 2026/123: 4 §"
    galler-fran: ej-angivet
    galler-till: ej-angivet
    fryst: 2026-11-20
    kontrollsumma: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
    "
  `);
});

test.each([
  [
    'beslutsdatum: 2026-11-26',
    'beslutsdatum: i höst',
    {line: 5, what: 'Uppgiften "beslutsdatum" går inte att använda'},
  ],
  ['beslutad-av: kommunstyrelsen\n', '', {line: 1, what: 'Uppgiften "beslutad-av" saknas'}],
  ['galler-till:', 'galler-tills:', {line: 8, what: 'Uppgiften "galler-tills" är okänd'}],
  [
    'galler-fran: ej-angivet',
    'galler-fran: [',
    {line: 8, what: 'Uppgifterna om utgåvan har ett skrivfel på raden'},
  ],
])('where "%s" becomes "%s", the line and the fault are told', (from, to, found) => {
  const {record: read, problems} = readRecord(file, changed(from, to));
  expect(read).toBeUndefined();
  expect(problems).toContainEqual(expect.objectContaining({...found, file, rule: 'utgava-uppgift'}));
});
