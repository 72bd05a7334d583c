import {expect, test} from 'vitest';
import {unexplainedAbbreviations} from '#model/readability/abbreviations.ts';
import type {Term} from '#model/types.ts';

function term(name: string, abbreviation: string, definition: string): Term {
  return {
    id: abbreviation.toLowerCase(),
    url: '',
    name,
    definition,
    synonyms: [],
    abbreviations: [abbreviation],
    searchWords: [],
    equivalents: [],
    source: '',
    seeUrl: undefined,
    line: 1,
  };
}

const terms = [
  term('Kommundirektörens ledningsgrupp', 'KDL', 'Samråder och beslutar.'),
  term('IKT', 'IKT', 'Informations- och kommunikationsteknik. Ett ord.'),
];

function unexplained(text: string, pageText = text): string[] {
  return unexplainedAbbreviations([{line: 1, text}], pageText, terms).map(
    ({abbreviation, line}) => `${line} ${abbreviation}`,
  );
}

test('an abbreviation is found once, at its first use', () => {
  expect(unexplained('Först.\nSedan KDL. KDL igen.')).toEqual(['2 KDL']);
});

test.each(['SLA-avtalet', 'SLA:s', 'SLA.', '”SLA”'])('it is found in "%s"', (text) => {
  expect(unexplained(text)).toEqual(['1 SLA']);
});

test.each([
  'IT-kontoret och EU:s regler',
  'F201 och A–Ö',
  '3CX',
  'BankID',
  'en ledningsgrupp (KDL) beslutar',
  'Sveriges Kommuner och Regioner (tidigare SKL)',
  'avtal om nivå\n(SLA)',
  'SLA (överenskommelse om servicenivå)',
  'WCAG 2.2 (riktlinjer för webben)',
  'KDL:s (kommundirektörens ledningsgrupps) beslut',
])('nothing is to be explained in "%s"', (text) => {
  expect(unexplained(text)).toEqual([]);
});

test.each(['IT-chefen (som sitter i KDL)', 'se (KDL)'.slice(3), 'SLA (2018)'])(
  'a bracket that explains nothing does not count: "%s"',
  (text) => {
    expect(unexplained(text)).toHaveLength(1);
  },
);

test("the glossary's full name anywhere on the page explains it", () => {
  expect(unexplained('KDL beslutar.', 'Om kommundirektörens\nledningsgrupp: KDL beslutar.')).toEqual([]);
});

test('a term that is its own abbreviation has its full name in the definition', () => {
  expect(unexplained('IKT.', 'IKT. Informations- och kommunikationsteknik')).toEqual([]);
  const [found] = unexplainedAbbreviations([{line: 1, text: 'IKT'}], 'IKT', terms);
  expect(found?.fullName).toBe('Informations- och kommunikationsteknik');
});
